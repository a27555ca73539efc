// A number that looks thrown but is always the same: the small differences between days.
#pragma once

#include <cstdint>

#include "core/time/day.h"

namespace pace::demo {

/// What is thrown for: the same day gives another number for each.
enum class Throw : std::uint32_t {
  total,
  pattern,
  sleep,
  energy,
  rating,
  clock,
  gap,
  gapPlace,
  note,
  notePlace,
  weekLeftOut,
  lineLeftOut,
  answer
};

/// 0 to `sides` - 1, the same on every machine. `sides` is 1 or more.
int dice(Day day, Throw what, int sides);

}  // namespace pace::demo
