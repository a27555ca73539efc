#include "core/insight/snapshot.h"

#include <algorithm>
#include <utility>

#include "core/time/week.h"

namespace pace {

namespace {

constexpr std::chrono::days fortnight{14};

DaySpan calendarWeek(const Snapshot& snapshot, Day day) {
  return weekOf(day, snapshot.settings.calendar.at(snapshot.today).firstWeekday);
}

void addInsights(Snapshot& snapshot) {
  const Entries entries = snapshot.entries;
  const Settings& settings = snapshot.settings;
  const Day today = snapshot.today;
  snapshot.forecast = forecast(entries, today, settings);
  snapshot.weekMeans = weekMeans(entries, today, settings);
  snapshot.overtime = overtime(entries, today);
  snapshot.restDays = restDays(entries, today);
  snapshot.sleepDebt = sleepDebt(entries, today);
  snapshot.sleepShortfall = sleepShortfall(entries, today, settings.sleepNeed.at(today));
  snapshot.shortLoad = load(entries, today, shortLoad);
  snapshot.longLoad = load(entries, today, longLoad);
  snapshot.recovery = recovery(entries, today, settings);
}

}  // namespace

Snapshot summarise(std::vector<DayEntry> entries, Day today, Settings settings) {
  Snapshot snapshot;
  snapshot.today = today;
  snapshot.entries = std::move(entries);
  snapshot.settings = std::move(settings);
  snapshot.week = totalOf(snapshot.entries, calendarWeek(snapshot, today), today);
  snapshot.rolling = totalOf(snapshot.entries, sevenDaysTo(today), today);
  snapshot.sleep = sleepMean(snapshot.entries, today);
  snapshot.workRun = workRun(snapshot.entries, today);
  snapshot.spell = spell(snapshot.entries, today, snapshot.settings);
  snapshot.warnings = assess(snapshot.entries, today, snapshot.settings);
  addInsights(snapshot);
  return snapshot;
}

std::vector<Total> weekTotals(const Snapshot& snapshot, Day last, int count) {
  std::vector<Total> totals;
  const DaySpan lastWeek = calendarWeek(snapshot, last);
  for (int back = count - 1; back >= 0; --back) {
    const DaySpan week = shifted(lastWeek, std::chrono::weeks{-back});
    totals.push_back(totalOf(snapshot.entries, week, snapshot.today));
  }
  return totals;
}

std::vector<SentAlert> alertsDue(const Snapshot& snapshot, Day day, const AlertLog& log) {
  const Settings& settings = snapshot.settings;
  const Day today = snapshot.today;
  const WeekOutlook outlook = outlookOf(snapshot.entries, day, today, settings);
  const Day judged = std::min(outlook.week.until - std::chrono::days{1}, today);
  return alertsDue(outlook, settings.limits.at(judged),
                   isChronic(snapshot.entries, today, settings), log, today);
}

std::vector<Day> recentGaps(const Snapshot& snapshot) {
  if (snapshot.entries.empty()) return {};
  const Day from = std::max(snapshot.today - fortnight, snapshot.entries.front().day);
  return totalOf(snapshot.entries, {from, snapshot.today}, snapshot.today).missing;
}

}  // namespace pace
