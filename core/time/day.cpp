#include "core/time/day.h"

#include <algorithm>

namespace pace {

namespace {

std::string padded(unsigned number, std::size_t width) {
  const std::string digits = std::to_string(number);
  return std::string(width - std::min(width, digits.size()), '0') + digits;
}

/// Reads decimal ASCII digits and nothing else; `digits` is short enough not to overflow.
std::optional<int> tryNumber(std::string_view digits) {
  int number = 0;
  for (const char digit : digits) {
    if (digit < '0' || digit > '9') return std::nullopt;
    number = number * 10 + (digit - '0');
  }
  return number;
}

}  // namespace

Day logicalDay(LocalMinutes now, std::chrono::minutes dayStart) {
  return std::chrono::floor<std::chrono::days>(now - dayStart);
}

std::string isoText(Day day) {
  const std::chrono::year_month_day date{day};
  return padded(static_cast<unsigned>(static_cast<int>(date.year())), 4) + '-' +
         padded(static_cast<unsigned>(date.month()), 2) + '-' +
         padded(static_cast<unsigned>(date.day()), 2);
}

std::optional<Day> tryIsoDay(std::string_view text) {
  if (text.size() != 10 || text[4] != '-' || text[7] != '-') return std::nullopt;
  const auto year = tryNumber(text.substr(0, 4));
  const auto month = tryNumber(text.substr(5, 2));
  const auto day = tryNumber(text.substr(8, 2));
  if (!year || !month || !day) return std::nullopt;
  const std::chrono::year_month_day date{std::chrono::year{*year},
                                         std::chrono::month{static_cast<unsigned>(*month)},
                                         std::chrono::day{static_cast<unsigned>(*day)}};
  if (!date.ok()) return std::nullopt;
  const Day read{date};
  if (read < firstDay || read > lastDay) return std::nullopt;
  return read;
}

}  // namespace pace
