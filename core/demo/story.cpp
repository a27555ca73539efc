#include "core/demo/story.h"

#include <algorithm>

#include "core/demo/mood.h"
#include "core/demo/season.h"
#include "core/demo/timesheet.h"

namespace pace::demo {

namespace {

constexpr std::chrono::days oneDay{1};

DayKind kindOf(Day day, std::chrono::minutes worked) {
  if (!overloadWeekOf(day)) return calmKind(day);
  return worked > std::chrono::minutes{0} ? DayKind::working : DayKind::dayOff;
}

DayEntry evening(Day day, std::chrono::minutes worked) {
  DayEntry entry;
  entry.day = day;
  entry.worked = worked;
  entry.spans = clockTimes(day, worked);
  entry.slept = sleptBefore(day);
  entry.kind = kindOf(day, worked);
  entry.energy = energyOn(day);
  entry.note = noteOn(day);
  return entry;
}

DayEntry morning(Day day) {
  DayEntry entry;
  entry.day = day;
  entry.slept = sleptBefore(day);
  return entry;
}

}  // namespace

std::vector<DayEntry> story(Day lastDay) {
  std::vector<DayEntry> entries;
  for (Day day = std::max(lastDay - std::chrono::days{364}, firstDay); day < lastDay;
       day += oneDay) {
    if (const auto worked = workedOn(day)) entries.push_back(evening(day, *worked));
  }
  entries.push_back(morning(lastDay));
  return entries;
}

Day climax(Day today) {
  constexpr auto toItsSunday = std::chrono::weeks{climaxWeek} + std::chrono::days{6};
  const auto year = std::chrono::year_month_day{today}.year();
  const Day thisYear = deployment(year) + toItsSunday;
  return thisYear <= today ? thisYear : deployment(year - std::chrono::years{1}) + toItsSunday;
}

}  // namespace pace::demo
