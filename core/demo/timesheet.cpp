#include "core/demo/timesheet.h"

#include <array>

#include "core/demo/dice.h"
#include "core/demo/overload.h"
#include "core/demo/season.h"

namespace pace::demo {

namespace {

using std::chrono::minutes;

constexpr minutes quarter{15};
constexpr int workingDays = 5;

/// Quarters of an hour that each working day lies above or below the mean of its week.
using Pattern = std::array<int, workingDays>;
constexpr std::array<Pattern, 4> patterns{{
    {1, 2, 0, 1, -4},
    {-2, 1, 3, 0, -2},
    {0, -1, 2, 2, -3},
    {2, 0, -1, 1, -2},
}};

int placeInWeek(Day day) {
  return static_cast<int>((day - mondayOf(day)).count());
}

/// 38 h 45 m to 43 h 45 m over the five days.
minutes calmWork(Day day) {
  if (calmKind(day) != DayKind::working) return minutes{0};
  const Day week = mondayOf(day);
  const int mean = 31 + dice(week, Throw::total, 5);
  const auto& pattern = patterns.at(static_cast<std::size_t>(dice(week, Throw::pattern, 4)));
  return quarter * (mean + pattern.at(static_cast<std::size_t>(placeInWeek(day))));
}

/// The end of about every fifth calm week is forgotten: its Friday, Saturday or Sunday.
bool isForgotten(Day day) {
  constexpr int friday = 4;
  const Day week = mondayOf(day);
  const DayKind kind = calmKind(day);
  const bool isOrdinary = kind == DayKind::working || kind == DayKind::dayOff;
  return isOrdinary && dice(week, Throw::gap, 5) == 0 &&
         friday + dice(week, Throw::gapPlace, 3) == placeInWeek(day);
}

}  // namespace

std::optional<minutes> workedOn(Day day) {
  if (const auto week = overloadWeekOf(day)) return overloadWork(*week, placeInWeek(day));
  if (isForgotten(day)) return std::nullopt;
  return calmWork(day);
}

minutes sleptBefore(Day day) {
  if (const auto week = overloadWeekOf(day)) return overloadSleep(*week, placeInWeek(day));
  const minutes lieIn{calmKind(day) == DayKind::working ? 0 : 36};
  return std::chrono::hours{7} + minutes{6 * dice(day, Throw::sleep, 9)} + lieIn;
}

std::vector<ClockSpan> clockTimes(Day day, minutes worked) {
  constexpr minutes start = std::chrono::hours{9};
  constexpr minutes noon{12 * 60 + 30};
  constexpr minutes afterLunch = std::chrono::hours{13};
  if (worked <= noon - start || dice(day, Throw::clock, 3) != 0) return {};
  return {{start, noon}, {afterLunch, afterLunch + worked - (noon - start)}};
}

}  // namespace pace::demo
