#include "core/time/day_text.h"

#include <array>
#include <string>

#include "core/time/ascii.h"

namespace pace {

namespace {

constexpr std::array<std::string_view, 7> weekdayNames{"sunday",   "monday", "tuesday", "wednesday",
                                                       "thursday", "friday", "saturday"};

std::optional<std::chrono::weekday> tryWeekday(std::string_view word) {
  for (unsigned number = 0; number < weekdayNames.size(); ++number) {
    const std::string_view name = weekdayNames[number];
    if (word == name || word == name.substr(0, 3)) return std::chrono::weekday{number};
  }
  return std::nullopt;
}

}  // namespace

std::optional<Day> tryDay(std::string_view text, Day today) {
  const std::string word = lowered(text);
  if (word == "today") return today;
  if (word == "yesterday") return today - std::chrono::days{1};
  if (const auto weekday = tryWeekday(word)) {
    return today - (std::chrono::weekday{today} - *weekday);
  }
  return tryIsoDay(text);
}

}  // namespace pace
