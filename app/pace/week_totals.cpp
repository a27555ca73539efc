#include "app/pace/week_totals.h"

#include <algorithm>
#include <chrono>
#include <functional>

namespace pace::cli {

namespace {

constexpr std::chrono::days oneDay{1};
constexpr std::chrono::days longestWindow{7};

bool isWorse(const Warning& warning, const Warning& than) {
  if (warning.severity != than.severity) return warning.severity > than.severity;
  if (warning.rule == Rule::shortSleep) return warning.value < than.value;
  return warning.value > than.value;
}

/// Keeps the worst warning of each rule.
void keepWorst(std::vector<Warning>& kept, const Warning& warning) {
  const auto same = std::ranges::find(kept, warning.rule, &Warning::rule);
  if (same == kept.end()) {
    kept.push_back(warning);
  } else if (!isWorse(*same, warning)) {
    *same = warning;
  }
}

void sortMostSevereFirst(std::vector<Warning>& warnings) {
  std::ranges::sort(warnings, std::ranges::less{}, &Warning::rule);
  std::ranges::stable_sort(warnings, std::ranges::greater{}, &Warning::severity);
}

}  // namespace

Total weekTotal(Day day, const Snapshot& snapshot) {
  return weekTotals(snapshot, day, 1).front();
}

const Limits& limitsOf(DaySpan days, const Snapshot& snapshot) {
  return snapshot.settings.limits.at(std::min(days.until - oneDay, snapshot.today));
}

std::optional<Severity> severityOf(const Total& total, const Snapshot& snapshot) {
  return severityReached(total.worked, limitsOf(total.days, snapshot));
}

std::vector<Warning> warningsOf(DaySpan week, const Snapshot& snapshot) {
  const DaySpan ends{week.from, std::min(week.until, snapshot.today + oneDay)};
  if (ends.until <= ends.from) return {};
  return assess(snapshot.entries, ends, snapshot.settings);
}

std::vector<Warning> warningsAbout(Day day, const Snapshot& snapshot) {
  std::vector<Warning> worst;
  const Day until = std::min(day + longestWindow, snapshot.today + oneDay);
  for (Day end = day; end < until; end += oneDay) {
    for (const Warning& warning : assess(snapshot.entries, end, snapshot.settings)) {
      if (warning.days.contains(day)) keepWorst(worst, warning);
    }
  }
  sortMostSevereFirst(worst);
  return worst;
}

}  // namespace pace::cli
