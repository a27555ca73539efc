// The rule `rolling-hours`: seven days in a row at a limit, wherever the week is cut.
#include "core/insight/rules/rules.h"

namespace pace::rules {

namespace {

Day firstAtOrOver(std::chrono::minutes limit, Entries entries, Day end) {
  constexpr std::chrono::days oneDay{1};
  Day first = end;
  while (workedIn(entries, sevenDaysTo(first - oneDay)) >= limit) first -= oneDay;
  return first;
}

}  // namespace

std::optional<Warning> rollingHours(Entries entries, Day end, Day asOf, const Settings& settings) {
  const Limits& limits = settings.limits.at(asOf);
  const Total total = totalOf(entries, sevenDaysTo(end), asOf);
  const auto severity = severityReached(total.worked, limits);
  if (!severity) return std::nullopt;
  const std::chrono::minutes limit = limitOf(limits, *severity);
  return Warning{.rule = Rule::rollingHours,
                 .severity = *severity,
                 .value = total.worked,
                 .limit = limit,
                 .since = firstAtOrOver(limit, entries, end),
                 .days = total.days,
                 .atLeast = isAtLeast(total, asOf)};
}

}  // namespace pace::rules
