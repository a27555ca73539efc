// The facts of the chart of weeks: totals, the limits they reach, and their 4-week mean.
#pragma once

#include <chrono>
#include <optional>
#include <vector>

#include "core/insight/snapshot.h"

namespace pace::ui {

struct WeekSum {
  DaySpan days;
  std::optional<std::chrono::minutes> worked;  ///< none where no day of it is logged
  bool atLeast = false;  ///< days are missing: of the week, or all of them where `worked`
                         ///< is none; never for a week from before the journal
  std::optional<Severity> reached;  ///< by the limits in force that week
  /// Mean of the complete weeks among this one and the three before; a week is complete once it is
  /// over and all its days are logged. None with fewer than three such, and for a week that is not
  /// over: a gap thins the mean out, and never pulls it down.
  std::optional<std::chrono::minutes> mean;

  friend bool operator==(const WeekSum&, const WeekSum&) = default;
};

struct WeeksModel {
  std::vector<WeekSum> weeks;  ///< oldest first; empty where nothing was ever logged
  Limits limits;               ///< in force today: where the lines are drawn
  Day today{};
  DaySpan chosen;
  bool isTrend = false;  ///< named "Weekly hours", since its page says how far back it goes

  friend bool operator==(const WeeksModel&, const WeeksModel&) = default;
};

inline constexpr int weeksShown = 26;

/// The 26 weeks to this one, or to `chosen` where those do not hold it.
WeeksModel weeksModel(const Snapshot& snapshot, DaySpan chosen);

/// The `count` weeks to this one, 1 or more.
WeeksModel trendOfWeeks(const Snapshot& snapshot, int count, DaySpan chosen);

}  // namespace pace::ui
