#include "app/pace/day_argument.h"

#include <algorithm>

#include "app/pace/failure.h"
#include "core/time/day_text.h"

namespace pace::cli {

namespace {

bool isDigit(char letter) {
  return letter >= '0' && letter <= '9';
}

}  // namespace

Day readDay(std::string_view argument, std::string_view text, Day today) {
  if (const auto day = tryDay(text, today)) return *day;
  throw UsageError(argument, text,
                   looksLikeDate(text) ? "no such day; a day is written like 2026-11-20"
                                       : "not a day; write 2026-11-20, today, yesterday or mon");
}

Day readDay(const std::optional<std::string>& text, Day today) {
  return text ? readDay("DAY", *text, today) : today;
}

bool looksLikeDate(std::string_view text) {
  constexpr std::size_t yearDigits = 4;
  const auto isMark = [](char letter) { return letter == '-' || letter == '/' || letter == '.'; };
  return text.size() > yearDigits && std::ranges::all_of(text.substr(0, yearDigits), isDigit) &&
         isMark(text[yearDigits]) && std::ranges::count_if(text, isMark) == 2 &&
         std::ranges::all_of(text, [&](char letter) { return isDigit(letter) || isMark(letter); });
}

}  // namespace pace::cli
