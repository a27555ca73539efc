// Which warnings stand, as facts: rule, severity, numbers and days. Front ends put them into words.
#pragma once

#include <chrono>
#include <string_view>
#include <variant>
#include <vector>

#include "core/insight/totals.h"
#include "core/journal/settings.h"

namespace pace {

enum class Rule { weekHours, rollingHours, noRest, shortSleep, spell };

/// One warning that stands. Rules, and what `value` and `limit` count:
/// - weekHours, rollingHours: minutes worked in the calendar week, or in the 7 days to today;
///   limits are the journal's (48, 55, 60, 70 h by default).
/// - noRest: days of work without one off; notice at 7 (Directive 2003/88/EC art. 5: a rest in
///   every 7 days), high at 12 (the most it allows running, CJEU C-306/16), overload at 14
///   (proposed ceiling in Japan, 2024).
/// - shortSleep: mean minutes a night; under 7 h notice (AASM/SRS 2015), under 6 h overload
///   (Söderström et al. 2012), with 4 logged nights of 7 or more.
/// - spell: weeks in a row at or over the overload limit; severe at 3 (Design).
struct Warning {
  Rule rule{};
  Severity severity{};
  std::variant<std::chrono::minutes, std::chrono::days, std::chrono::weeks> value;
  std::variant<std::chrono::minutes, std::chrono::days, std::chrono::weeks> limit;
  Day since{};   ///< the day from which it has stood
  DaySpan days;  ///< the days it is about
  /// A day among them and before `asOf` is missing, so the value may be higher. Never for
  /// shortSleep and spell: a mean with gaps is no lower bound, and more hours in a week that counts
  /// already add no week.
  bool atLeast = false;

  friend bool operator==(const Warning&, const Warning&) = default;
};

/// "week-hours", "rolling-hours", "no-rest", "short-sleep", "spell".
std::string_view word(Rule rule);
/// "notice", "high", "overload", "severe".
std::string_view word(Severity severity);

/// The warnings that stand at the end of `asOf`, most severe first and then in the order of Rule,
/// at most one a rule. Only the entries up to `asOf` count.
std::vector<Warning> assess(Entries entries, Day asOf, const Settings& settings);

/// The warnings of a past week: as they stood at its end, with rollingHours for the highest 7 days
/// that end in `ends`, so that hours entered late warn of every window that holds them.
std::vector<Warning> assess(Entries entries, DaySpan ends, const Settings& settings);

/// For showing to a person: without rollingHours where the calendar week is warned of at the same
/// severity or a higher one, so that one overload is told once.
std::vector<Warning> withoutRepeats(std::vector<Warning> warnings);

}  // namespace pace
