#include "ui/warning/standing.h"

#include <algorithm>

namespace pace::ui {

namespace {

std::vector<Warning> warningsOf(const Snapshot& snapshot, DaySpan week) {
  if (week.contains(snapshot.today)) return snapshot.warnings;
  if (snapshot.today < week.from) return {};
  return assess(snapshot.entries, week, snapshot.settings);
}

/// None while there is too little to go by.
std::optional<Severity> levelAhead(const Snapshot& snapshot, const AlertLog& log) {
  if (!snapshot.forecast.hasGround()) return std::nullopt;
  const Day today = snapshot.today;
  const WeekOutlook outlook = outlookOf(snapshot.entries, today, today, snapshot.settings);
  return forecastLevel(outlook, snapshot.settings.limits.at(today), log);
}

/// The severity a dismissal or a snooze is held against.
Severity spokenLevel(const Standing& standing) {
  return isForeseen(standing) ? *standing.ahead : *strongest(standing);
}

}  // namespace

Standing standing(const Snapshot& snapshot, DaySpan week, const AlertLog& log) {
  const Day lastOfWeek = week.until - std::chrono::days{1};
  const Day asOf = std::min(lastOfWeek, snapshot.today);
  Standing now{.week = week,
               .asOf = asOf,
               .isOver = week.until <= snapshot.today,
               .limits = snapshot.settings.limits.at(asOf),
               .warnings = withoutRepeats(warningsOf(snapshot, week))};
  if (week.contains(snapshot.today)) {
    now.ahead = levelAhead(snapshot, log);
    now.isSnoozed = speaksUp(now) && isSnoozed(spokenLevel(now), log, snapshot.today);
  }
  return now;
}

std::optional<Severity> strongest(const Standing& standing) {
  if (standing.warnings.empty()) return std::nullopt;
  return standing.warnings.front().severity;
}

bool speaksUp(const Standing& standing) {
  return strongest(standing) >= Severity::overload || standing.ahead.has_value();
}

bool isForeseen(const Standing& standing) {
  return strongest(standing) < Severity::overload && standing.ahead.has_value();
}

const Warning* warningOf(const Standing& standing, Rule rule) {
  const auto found = std::ranges::find(standing.warnings, rule, &Warning::rule);
  return found == standing.warnings.end() ? nullptr : &*found;
}

Dismissal dismissalOf(const Standing& standing) {
  return {.week = standing.week.from,
          .severity = isForeseen(standing) ? Severity::high : *strongest(standing)};
}

bool isPutAway(const Standing& standing, const std::vector<Dismissal>& dismissals) {
  const Dismissal needed = dismissalOf(standing);
  return standing.isSnoozed ||
         std::ranges::any_of(dismissals, [&needed](const Dismissal& dismissal) {
           return dismissal.week == needed.week && dismissal.severity >= needed.severity;
         });
}

}  // namespace pace::ui
