// How good a forecast turned out to be: proper scores of one, and of many.
#pragma once

#include <span>

#include "core/time/real_hours.h"

namespace pace {

/// Model M7. The continuous ranked probability score of a sorted sample against what was observed,
/// in hours; 0 is perfect: mean|x_i - y| - sum((2i - m + 1) x_(i)) / m^2, i from 0 (Gneiting and
/// Raftery 2007).
RealHours crps(std::span<const RealHours> sorted, RealHours observed);

/// The mean squared error of probabilities against outcomes, in [0, 1]; 0 is perfect (Brier 1950).
class BrierScore {
 public:
  void add(double probability, bool happened);
  /// NaN before anything was added.
  double value() const { return m_sum / m_count; }

 private:
  double m_sum = 0;
  double m_count = 0;
};

}  // namespace pace
