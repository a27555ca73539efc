// The mean of the last complete weeks, for limits that hold on average.
#pragma once

#include <optional>
#include <vector>

#include "core/insight/totals.h"
#include "core/journal/settings.h"
#include "core/time/real_hours.h"

namespace pace {

/// Weekly hours that laws hold on average: 44 h over 12 weeks (France, Code du travail L3121-22),
/// 48 h over 17 weeks (United Kingdom, Working Time Regulations 1998). Over 4 weeks, the line is
/// the 60 h of the overload limit.
struct WeekMeans {
  std::optional<RealHours> fourWeeks;
  std::optional<RealHours> twelveWeeks;
  std::optional<RealHours> seventeenWeeks;

  friend bool operator==(const WeekMeans&, const WeekMeans&) = default;
};

inline constexpr RealHours twelveWeekLine{44};
inline constexpr RealHours seventeenWeekLine{48};

/// Model M1. The mean of the last `count` of `weeks`, which are oldest first; a week that is not
/// complete is none, and is left out. None with fewer than 4 complete weeks among them.
std::optional<RealHours> meanOfLast(std::size_t count,
                                    const std::vector<std::optional<RealHours>>& weeks);

/// The mean of each week with the `count - 1` before it; none unless all of them are complete.
std::vector<std::optional<RealHours>> rollingMeans(
    std::size_t count, const std::vector<std::optional<RealHours>>& weeks);

/// The `count` weeks before the week of `today`, oldest first: hours of the complete ones, none for
/// a week with a day not logged.
std::vector<std::optional<RealHours>> weeksBefore(Entries entries, Day today,
                                                  const Settings& settings, std::size_t count);

WeekMeans weekMeans(Entries entries, Day today, const Settings& settings);

}  // namespace pace
