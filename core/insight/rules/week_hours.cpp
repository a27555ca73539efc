// The rule `week-hours`: a calendar week at a limit.
#include "core/insight/rules/rules.h"
#include "core/time/week.h"

namespace pace::rules {

std::optional<Warning> weekHours(Entries entries, Day asOf, const Settings& settings) {
  const Limits& limits = settings.limits.at(asOf);
  const DaySpan week = weekOf(asOf, settings.calendar.at(asOf).firstWeekday);
  const Total total = totalOf(entries, week, asOf);
  const auto severity = severityReached(total.worked, limits);
  if (!severity) return std::nullopt;
  const std::chrono::minutes limit = limitOf(limits, *severity);
  return Warning{.rule = Rule::weekHours,
                 .severity = *severity,
                 .value = total.worked,
                 .limit = limit,
                 .since = dayReached(entries, week, limit).value_or(asOf),
                 .days = week,
                 .atLeast = isAtLeast(total, asOf)};
}

}  // namespace pace::rules
