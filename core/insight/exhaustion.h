// What the weekly answers to "work left me drained" show, without a score or a cut-off of others.
#pragma once

#include <optional>
#include <vector>

#include "core/journal/check_in.h"

namespace pace {

/// Model M9 (Design).
struct Exhaustion {
  bool isHigh = false;           ///< the two newest answers are 7 or more
  bool isRising = false;         ///< both are 2 or more above the median of the earlier ones
  std::optional<double> median;  ///< of up to 8 earlier answers; none with fewer than 4

  friend bool operator==(const Exhaustion&, const Exhaustion&) = default;
};

/// `answers` by week; a week without one is none, and is passed over. None with fewer than two.
std::optional<Exhaustion> exhaustion(const std::vector<std::optional<Agreement>>& answers);

}  // namespace pace
