#include "core/demo/season.h"

namespace pace::demo {

namespace {

using std::chrono::Friday;
using std::chrono::Monday;
using std::chrono::weekday;
using std::chrono::year_month_day;

bool isPublicHoliday(year_month_day date) {
  const auto isOn = [date](unsigned month, unsigned day) {
    return date.month() == std::chrono::month{month} && date.day() == std::chrono::day{day};
  };
  return isOn(1, 1) || isOn(5, 1) || isOn(12, 25) || isOn(12, 26);
}

/// Wednesday to Friday in the week of February's third Monday, and the working days in the week of
/// May's second.
bool isVacation(Day day, std::chrono::year year) {
  const Day winter{year / std::chrono::February / Monday[3]};
  const Day spring{year / std::chrono::May / Monday[2]};
  constexpr std::chrono::days toWednesday{2};
  constexpr std::chrono::days toSaturday{5};
  return (winter + toWednesday <= day && day < winter + toSaturday) ||
         (spring <= day && day < spring + toSaturday);
}

}  // namespace

Day deployment(std::chrono::year year) {
  return Day{year / std::chrono::August / Monday[2]};
}

Day mondayOf(Day day) {
  return day - (weekday{day} - Monday);
}

std::optional<int> overloadWeekOf(Day day) {
  const Day first = deployment(year_month_day{day}.year());
  if (day < first) return std::nullopt;
  const auto week = std::chrono::floor<std::chrono::weeks>(day - first).count();
  return week < overloadWeeks ? std::optional{static_cast<int>(week)} : std::nullopt;
}

DayKind calmKind(Day day) {
  const year_month_day date{day};
  if (isPublicHoliday(date)) return DayKind::holiday;
  if (isVacation(day, date.year())) return DayKind::vacation;
  const bool isWeekend = weekday{day} - Monday > Friday - Monday;
  return isWeekend ? DayKind::dayOff : DayKind::working;
}

}  // namespace pace::demo
