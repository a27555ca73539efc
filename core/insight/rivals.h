// Three ways to foresee a week, each as the same kind of prediction, so that they can be compared.
#pragma once

#include <array>
#include <vector>

#include "core/insight/forecast.h"

namespace pace {

/// The totals at which probabilities are scored.
inline constexpr std::array<RealHours, 3> scoredTotals{RealHours{55}, RealHours{60}, RealHours{70}};

/// What a week is said to come to.
struct Prediction {
  std::vector<RealHours> sample;                      ///< sorted totals, each as likely as the next
  RealHours low{};                                    ///< 10 % of weeks end at or below
  RealHours high{};                                   ///< 90 % of weeks end at or below
  std::array<double, scoredTotals.size()> chances{};  ///< of reaching each of scoredTotals
};

/// The forecast's own quantiles (i + 1/2) / 101.
Prediction predictionOf(const Forecast& forecast);

/// Each day not known is drawn from what the same weekday was in `history`, by itself; drawn a
/// fixed number of times with a fixed seed, so that the same diary always scores the same.
/// `history` is not empty.
Prediction independentWeekdays(const WeekHours& week, const std::vector<WholeWeek>& history);

/// The hours so far times 7, over the days known, of which there is one at least; a range of no
/// width.
Prediction straightLinePace(const WeekHours& week);

}  // namespace pace
