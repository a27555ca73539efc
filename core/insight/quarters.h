// What the quarters of a calendar year add up to.
#pragma once

#include <optional>
#include <vector>

#include "core/insight/sleep.h"
#include "core/insight/totals.h"
#include "core/journal/settings.h"
#include "core/time/real_hours.h"

namespace pace {

/// As far as it is known: from the journal's first entry on, up to today.
struct Quarter {
  Total total;
  /// Seven times the mean of its days; today is left out of them until it is logged, and another
  /// day not logged counts as 0. None before its first day is over.
  std::optional<RealHours> weekMean;
  /// Weeks that reached the overload limit but not the severe one, and those that reached the
  /// severe one, each by the limits of its own time. A week belongs to the quarter of its fourth
  /// day.
  int overloadWeeks = 0;
  int severeWeeks = 0;
  int daysOff = 0;  ///< logged, with restDayWork or less
  SleepMean sleep;

  friend bool operator==(const Quarter&, const Quarter&) = default;
};

/// The quarters of `year` that hold a day between the first entry and `today`, oldest first; hours,
/// weeks and days off are "at least" where isAtLeast(total, today).
std::vector<Quarter> quarters(Entries entries, std::chrono::year year, Day today,
                              const Settings& settings);

}  // namespace pace
