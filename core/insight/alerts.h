// Which message goes out, if any: seldom, never twice, and never on a guess about days not logged.
#pragma once

#include <optional>
#include <string_view>
#include <vector>

#include "core/insight/totals.h"
#include "core/journal/alert_log.h"
#include "core/journal/settings.h"
#include "core/time/real_hours.h"

namespace pace {

/// The probability that a week reaches the overload and the severe limit.
struct Odds {
  double overload = 0;
  double severe = 0;

  friend bool operator==(const Odds&, const Odds&) = default;
};

/// A week as it stands at the end of a day.
struct WeekOutlook {
  DaySpan week;
  std::chrono::minutes worked{};  ///< logged hours alone
  /// None on the last evening, for another week than today's, and where 2 or more days before the
  /// end of today are not logged: hours that were made up raise no alert.
  std::optional<Odds> odds;

  friend bool operator==(const WeekOutlook&, const WeekOutlook&) = default;
};

/// "fact", "forecast", "chronic".
std::string_view word(AlertKind kind);

/// The week of `day` at the end of `today`.
WeekOutlook outlookOf(Entries entries, Day day, Day today, const Settings& settings);

/// Model M8 (Design; after Ancker et al. 2017, where every further reminder lowered attention, and
/// OPC UA part 9 for hysteresis). What is due when an evening is saved on `today`: empty, or the
/// one message first and behind it, marked absorbed, the lower ones it speaks for. All of them are
/// to be kept in the log.
///
/// - Facts: the hours of the week have reached the high, overload or severe limit.
/// - Forecasts: the odds of overload or severe are 0.70 or more.
/// - Chronic: `isChronic`, at the level of overload, at most once in 28 days.
/// - One message a day; each level and kind once a week. The highest goes out, and at the same
/// level
///   a fact before a chronic state before a forecast. A fact that went out silences everything at
///   its level and below for its week.
std::vector<SentAlert> alertsDue(const WeekOutlook& outlook, const Limits& limits, bool isChronic,
                                 const AlertLog& log, Day today);

/// The level the forecast warns of: it came on at odds of 0.70, and stays on until they fall under
/// 0.40. None where the week has reached that level already.
std::optional<Severity> forecastLevel(const WeekOutlook& outlook, const Limits& limits,
                                      const AlertLog& log);

/// The chronic state after each of a row of 4-week means, oldest first: on at 58.67 h (the overtime
/// of 80 h in 30 days), off after two in a row under 55 h. A mean that is not known changes
/// nothing.
std::vector<bool> chronicStates(const std::vector<std::optional<RealHours>>& fourWeekMeans);

/// The state after the week before that of `today`, from the two years before it. False where the
/// mean of the last four weeks is not known: what is not logged raises no alert.
bool isChronic(Entries entries, Day today, const Settings& settings);

/// True where a snooze keeps `level` silent on `today`.
bool isSnoozed(Severity level, const AlertLog& log, Day today);

/// Snoozes a person can choose, from `today` on.
Snooze forToday(Day today);
/// Until the next Monday.
Snooze untilMonday(Day today);
/// The level and everything below it for 4 weeks; severe for one week.
Snooze forLevel(Severity level, Day today);

}  // namespace pace
