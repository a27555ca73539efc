#include "ui/charts/weeks_model.h"

#include <algorithm>
#include <cstddef>
#include <span>

namespace pace::ui {
namespace {

constexpr std::chrono::days oneDay{1};
constexpr std::size_t meanWeeks = 4;
constexpr std::ptrdiff_t fewestForMean = 3;

bool isOver(const Total& week, Day today) {
  return week.days.until <= today;
}

bool isComplete(const Total& week, Day today) {
  return isOver(week, today) && week.missing.empty();
}

std::optional<std::chrono::minutes> meanOf(std::span<const Total> weeks, Day today) {
  if (!isOver(weeks.back(), today)) return std::nullopt;
  std::chrono::minutes sum{0};
  std::ptrdiff_t complete = 0;
  for (const auto& week : weeks) {
    if (!isComplete(week, today)) continue;
    sum += week.worked;
    ++complete;
  }
  if (complete < fewestForMean) return std::nullopt;
  return sum / complete;
}

WeekSum sumOf(const Total& week, const Snapshot& snapshot) {
  WeekSum sum{.days = week.days, .worked = {}, .atLeast = false, .reached = {}, .mean = {}};
  const bool isBeforeJournal = week.days.until <= snapshot.entries.front().day;
  sum.atLeast = !isBeforeJournal && isAtLeast(week, snapshot.today);
  if (week.logged == 0) return sum;
  const Day judged = std::min(week.days.until - oneDay, snapshot.today);
  sum.worked = week.worked;
  sum.reached = severityReached(week.worked, snapshot.settings.limits.at(judged));
  return sum;
}

Day lastShown(const Snapshot& snapshot, DaySpan chosen) {
  constexpr std::chrono::weeks reach{weeksShown - 1};
  const bool isInReach =
      chosen.from < snapshot.week.days.until && chosen.from >= snapshot.week.days.from - reach;
  return isInReach ? snapshot.week.days.from : chosen.from;
}

WeeksModel weeksTo(const Snapshot& snapshot, Day last, int count, DaySpan chosen) {
  WeeksModel model{{}, snapshot.settings.limits.at(snapshot.today), snapshot.today, chosen};
  if (snapshot.entries.empty()) return model;
  // The first weeks shown need the three before them for their mean.
  const auto totals = weekTotals(snapshot, last, count + static_cast<int>(meanWeeks) - 1);
  for (std::size_t i = meanWeeks - 1; i < totals.size(); ++i) {
    WeekSum sum = sumOf(totals[i], snapshot);
    sum.mean = meanOf(std::span(totals).subspan(i + 1 - meanWeeks, meanWeeks), snapshot.today);
    model.weeks.push_back(sum);
  }
  return model;
}

}  // namespace

WeeksModel weeksModel(const Snapshot& snapshot, DaySpan chosen) {
  return weeksTo(snapshot, lastShown(snapshot, chosen), weeksShown, chosen);
}

WeeksModel trendOfWeeks(const Snapshot& snapshot, int count, DaySpan chosen) {
  WeeksModel model = weeksTo(snapshot, snapshot.today, count, chosen);
  model.isTrend = true;
  return model;
}

}  // namespace pace::ui
