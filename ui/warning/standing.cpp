#include "ui/warning/standing.h"

#include <algorithm>

namespace pace::ui {

namespace {

std::vector<Warning> warningsOf(const Snapshot& snapshot, DaySpan week) {
  if (week.contains(snapshot.today)) return snapshot.warnings;
  if (snapshot.today < week.from) return {};
  return assess(snapshot.entries, week, snapshot.settings);
}

}  // namespace

Standing standing(const Snapshot& snapshot, DaySpan week) {
  const Day lastOfWeek = week.until - std::chrono::days{1};
  const Day asOf = std::min(lastOfWeek, snapshot.today);
  return {.week = week,
          .asOf = asOf,
          .isOver = week.until <= snapshot.today,
          .limits = snapshot.settings.limits.at(asOf),
          .warnings = withoutRepeats(warningsOf(snapshot, week))};
}

std::optional<Severity> strongest(const Standing& standing) {
  if (standing.warnings.empty()) return std::nullopt;
  return standing.warnings.front().severity;
}

bool speaksUp(const Standing& standing) {
  return strongest(standing) >= Severity::overload;
}

const Warning* warningOf(const Standing& standing, Rule rule) {
  const auto found = std::ranges::find(standing.warnings, rule, &Warning::rule);
  return found == standing.warnings.end() ? nullptr : &*found;
}

Dismissal dismissalOf(const Standing& standing) {
  return {.week = standing.week.from, .severity = standing.warnings.front().severity};
}

bool isPutAway(const Standing& standing, const std::vector<Dismissal>& dismissals) {
  return std::ranges::any_of(dismissals, [&standing](const Dismissal& dismissal) {
    return dismissal.week == standing.week.from && dismissal.severity >= strongest(standing);
  });
}

}  // namespace pace::ui
