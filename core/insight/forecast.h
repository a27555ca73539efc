// What this week is likely to come to, learned from whole past weeks.
#pragma once

#include <array>
#include <cstddef>
#include <optional>
#include <vector>

#include "core/insight/totals.h"
#include "core/journal/settings.h"
#include "core/time/real_hours.h"

namespace pace {

/// Hours of the seven days of a week, in its order; none where a day is not logged or yet to come.
using WeekHours = std::array<std::optional<RealHours>, 7>;

/// Hours of a week of which every day is logged.
using WholeWeek = std::array<RealHours, 7>;

/// Model M6: the hours still to come are regressed on those already worked, over the last 26
/// complete weeks with a half-life of 8 weeks and a conjugate prior (Design; a Bayesian linear
/// regression with a Student-t predictive distribution, as in any textbook of Bayesian statistics).
/// Whole weeks keep the days of a busy week together, and the prior carries the first week. The
/// remainder is clipped to [0, 24 h a day].
class Forecast {
 public:
  static constexpr std::size_t weeksRemembered = 26;
  static constexpr int weeksForMoreThanAGuess = 4;

  /// The week so far, its total and the days of it that are not known.
  RealHours logged{};
  int remaining = 0;

  /// The Student-t distribution of the hours of the remaining days.
  RealHours location{};
  RealHours scale{};
  double degrees = 0;
  RealHours intercept{};  ///< alpha, for a week that is as usual so far
  RealHours slope{};      ///< beta, for one standard deviation more so far

  int weeksOfHistory = 0;
  /// What each day not known is likely to come to: the median remainder, shared out as past weeks
  /// shared it; none for a logged day.
  WeekHours expected{};

  /// The hours the week ends at or below with probability `p`, in (0, 1).
  RealHours quantile(double p) const;
  /// The probability that the week ends at `total` or more.
  double chanceOf(RealHours total) const;
  bool isEarlyGuess() const { return weeksOfHistory < weeksForMoreThanAGuess; }
  /// Before a complete week or two days of this one, there is only the prior to tell: show nothing.
  bool hasGround() const;

  friend bool operator==(const Forecast&, const Forecast&) = default;
};

/// What is believed of each day of a week before any is known, in the order of the week.
struct ForecastPrior {
  WholeWeek mean{};
  std::array<double, 7> variance{};  ///< hours squared: 4 from Monday to Friday, 6.25 at weekends
};

/// The usual hours as they hold on the first day of `week`.
ForecastPrior priorOf(const Settings& settings, DaySpan week);

/// `history`: complete weeks before this one, newest first; those past weeksRemembered are left
/// out.
Forecast forecast(const WeekHours& week, const std::vector<WholeWeek>& history,
                  const ForecastPrior& prior);

/// The hours of `week`, as far as they are logged up to `today`.
WeekHours weekHours(Entries entries, DaySpan week, Day today);

/// None unless every day is known.
std::optional<WholeWeek> tryWhole(const WeekHours& week);

/// The newest `most` complete weeks before `week`, newest first.
std::vector<WholeWeek> completeWeeksBefore(Entries entries, DaySpan week, std::size_t most);

/// The forecast of the week of `today`, by what is known at the end of `today`.
Forecast forecast(Entries entries, Day today, const Settings& settings);

}  // namespace pace
