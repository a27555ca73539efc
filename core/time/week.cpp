#include "core/time/week.h"

namespace pace {

DaySpan weekOf(Day day, std::chrono::weekday firstWeekday) {
  const Day first = day - (std::chrono::weekday{day} - firstWeekday);
  return {first, first + std::chrono::weeks{1}};
}

DaySpan shifted(DaySpan week, std::chrono::weeks weeks) {
  return {week.from + weeks, week.until + weeks};
}

std::optional<int> isoWeekNumber(DaySpan week) {
  if (std::chrono::weekday{week.from} != std::chrono::Monday) return std::nullopt;
  // ISO 8601: a week belongs to the year that holds its Thursday.
  const Day thursday = week.from + std::chrono::days{3};
  const std::chrono::year year = std::chrono::year_month_day{thursday}.year();
  const Day newYear{year / std::chrono::January / 1};
  return static_cast<int>(std::chrono::floor<std::chrono::weeks>(thursday - newYear).count()) + 1;
}

}  // namespace pace
