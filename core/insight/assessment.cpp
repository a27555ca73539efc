#include "core/insight/assessment.h"

#include <algorithm>
#include <initializer_list>
#include <optional>
#include <utility>

#include "core/insight/rules/rules.h"

namespace pace {

namespace {

constexpr std::chrono::days oneDay{1};

std::vector<Warning> mostSevereFirst(std::initializer_list<std::optional<Warning>> byRule) {
  std::vector<Warning> standing;
  for (const auto& warning : byRule) {
    if (warning) standing.push_back(*warning);
  }
  std::ranges::stable_sort(standing, std::ranges::greater{}, &Warning::severity);
  return standing;
}

/// `rollingEnd` is the last of the 7 days that rollingHours is about.
std::vector<Warning> assessWith(Day rollingEnd, Entries known, Day asOf, const Settings& settings) {
  return mostSevereFirst({rules::weekHours(known, asOf, settings),
                          rules::rollingHours(known, rollingEnd, asOf, settings),
                          rules::noRest(known, asOf), rules::shortSleep(known, asOf),
                          rules::longSpell(known, asOf, settings)});
}

/// The latest of the days of `ends` that the most hours lead up to.
Day endOfHighestSevenDays(Entries entries, DaySpan ends) {
  Day highest = ends.from;
  for (Day day = ends.from; day < ends.until; day += oneDay) {
    if (workedIn(entries, sevenDaysTo(day)) >= workedIn(entries, sevenDaysTo(highest))) {
      highest = day;
    }
  }
  return highest;
}

}  // namespace

std::string_view word(Rule rule) {
  switch (rule) {
    case Rule::weekHours:
      return "week-hours";
    case Rule::rollingHours:
      return "rolling-hours";
    case Rule::noRest:
      return "no-rest";
    case Rule::shortSleep:
      return "short-sleep";
    case Rule::spell:
      return "spell";
  }
  return {};
}

std::string_view word(Severity severity) {
  switch (severity) {
    case Severity::notice:
      return "notice";
    case Severity::high:
      return "high";
    case Severity::overload:
      return "overload";
    case Severity::severe:
      return "severe";
  }
  return {};
}

std::vector<Warning> assess(Entries entries, Day asOf, const Settings& settings) {
  return assessWith(asOf, upTo(entries, asOf), asOf, settings);
}

std::vector<Warning> assess(Entries entries, DaySpan ends, const Settings& settings) {
  const Day asOf = ends.until - oneDay;
  const Entries known = upTo(entries, asOf);
  Settings asCut = settings;  // the week is cut as `ends` is, whatever the calendar says since
  asCut.calendar.change(asOf, {.firstWeekday = std::chrono::weekday{ends.from}});
  return assessWith(endOfHighestSevenDays(known, ends), known, asOf, asCut);
}

std::vector<Warning> withoutRepeats(std::vector<Warning> warnings) {
  const auto week = std::ranges::find(warnings, Rule::weekHours, &Warning::rule);
  if (week == warnings.end()) return warnings;
  const Severity told = week->severity;
  std::erase_if(warnings, [told](const Warning& warning) {
    return warning.rule == Rule::rollingHours && warning.severity <= told;
  });
  return warnings;
}

}  // namespace pace
