#include "app/pace/date_text.h"

#include <array>
#include <chrono>
#include <cstddef>
#include <string_view>

namespace pace::cli {

namespace {

constexpr std::array<std::string_view, 7> weekdays{"Sunday",   "Monday", "Tuesday", "Wednesday",
                                                   "Thursday", "Friday", "Saturday"};
constexpr std::array<std::string_view, 12> months{"January",   "February", "March",    "April",
                                                  "May",       "June",     "July",     "August",
                                                  "September", "October",  "November", "December"};
constexpr std::size_t shortName = 3;

std::string_view weekdayName(Day day) {
  return weekdays[std::chrono::weekday{day}.c_encoding()];
}

std::string_view monthName(std::chrono::year_month_day date) {
  return months[static_cast<unsigned>(date.month()) - 1];
}

std::string dayNumber(std::chrono::year_month_day date) {
  return std::to_string(static_cast<unsigned>(date.day()));
}

std::string dayAndMonth(Day day) {
  const std::chrono::year_month_day date{day};
  return dayNumber(date) + ' ' + std::string(monthName(date).substr(0, shortName));
}

std::string yearText(Day day) {
  return std::to_string(static_cast<int>(std::chrono::year_month_day{day}.year()));
}

}  // namespace

std::string shortDate(Day day) {
  return std::string(weekdayName(day).substr(0, shortName)) + ' ' + dayAndMonth(day);
}

std::string dateText(Day day) {
  return shortDate(day) + ' ' + yearText(day);
}

std::string longDate(Day day) {
  const std::chrono::year_month_day date{day};
  return std::string(weekdayName(day)) + ' ' + dayNumber(date) + ' ' +
         std::string(monthName(date)) + ' ' + yearText(day);
}

std::string shortRange(DaySpan days) {
  const Day lastDay = days.until - std::chrono::days{1};
  const std::chrono::year_month_day first{days.from};
  const std::chrono::year_month_day last{lastDay};
  std::string end = dayAndMonth(lastDay);
  if (first == last) return end;
  if (first.year() != last.year()) {
    return dayAndMonth(days.from) + ' ' + yearText(days.from) + " - " + end + ' ' +
           yearText(lastDay);
  }
  if (first.month() != last.month()) return dayAndMonth(days.from) + " - " + end;
  return dayNumber(first) + '-' + end;
}

std::string rangeText(DaySpan days) {
  const std::string year = ' ' + yearText(days.until - std::chrono::days{1});
  std::string range = shortRange(days);
  if (!range.ends_with(year)) range += year;
  return range;
}

}  // namespace pace::cli
