// A stretch of days or of clock time, half-open: it holds its first point and not its last.
#pragma once

#include <chrono>
#include <compare>

#include "core/time/day.h"

namespace pace {

/// `[from, until)`. Empty when `until <= from`.
template <class Point>
struct Span {
  Point from{};
  Point until{};

  constexpr bool contains(Point point) const { return from <= point && point < until; }
  constexpr bool overlaps(const Span& other) const {
    return from < other.until && other.from < until;
  }
  constexpr auto length() const { return until - from; }

  // NOLINTNEXTLINE(modernize-use-nullptr): clang-tidy 14 takes the 0 inside for a pointer.
  friend constexpr auto operator<=>(const Span&, const Span&) = default;
};

using DaySpan = Span<Day>;

/// Clock time of one logical day, in minutes after its calendar midnight. A span that runs past
/// midnight ends after 24 h: 22:00 to 06:00 is [1320, 1800).
using ClockSpan = Span<std::chrono::minutes>;

}  // namespace pace
