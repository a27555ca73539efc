#include "core/insight/quarters.h"

#include <algorithm>

#include "core/insight/rest.h"
#include "core/time/week.h"

namespace pace {

namespace {

constexpr std::chrono::days oneDay{1};
constexpr std::chrono::days toFourthDay{3};
constexpr std::chrono::months quarterLength{3};
constexpr int daysOfAWeek = 7;

int daysOffIn(Entries entries, DaySpan days) {
  const Entries found = within(entries, days);
  return static_cast<int>(std::count_if(found.begin(), found.end(), [](const DayEntry& entry) {
    return entry.worked && *entry.worked <= restDayWork;
  }));
}

std::optional<RealHours> weekMeanOf(const Total& total, Day today) {
  const auto held = std::count_if(total.missing.begin(), total.missing.end(),
                                  [today](Day day) { return day < today; });
  const auto days = total.logged + held;
  if (days == 0) return std::nullopt;
  return RealHours{total.worked} * daysOfAWeek / static_cast<double>(days);
}

std::optional<Severity> reachedIn(Entries entries, DaySpan week, Day today,
                                  const Settings& settings) {
  const Day judged = std::min(week.until - oneDay, today);
  return severityReached(workedIn(entries, week), settings.limits.at(judged));
}

void countWeeks(Quarter& quarter, Entries entries, DaySpan whole, Day today,
                const Settings& settings) {
  const std::chrono::weekday firstWeekday = settings.calendar.at(today).firstWeekday;
  DaySpan week = weekOf(whole.from, firstWeekday);
  for (; week.from <= today && week.from + toFourthDay < whole.until;
       week = shifted(week, std::chrono::weeks{1})) {
    if (!whole.contains(week.from + toFourthDay)) continue;
    const auto reached = reachedIn(entries, week, today, settings);
    quarter.overloadWeeks += reached == Severity::overload ? 1 : 0;
    quarter.severeWeeks += reached == Severity::severe ? 1 : 0;
  }
}

}  // namespace

std::vector<Quarter> quarters(Entries entries, std::chrono::year year, Day today,
                              const Settings& settings) {
  std::vector<Quarter> all;
  if (entries.empty()) return all;
  for (auto month = year / std::chrono::January; month.year() == year; month += quarterLength) {
    const DaySpan whole{Day{month / 1}, Day{(month + quarterLength) / 1}};
    const DaySpan known{std::max(whole.from, entries.front().day),
                        std::min(whole.until, today + oneDay)};
    if (known.until <= known.from) continue;
    Quarter quarter;
    quarter.total = totalOf(entries, known, today);
    quarter.weekMean = weekMeanOf(quarter.total, today);
    quarter.daysOff = daysOffIn(entries, known);
    quarter.sleep = meanSleep(entries, known);
    countWeeks(quarter, entries, whole, today, settings);
    all.push_back(quarter);
  }
  return all;
}

}  // namespace pace
