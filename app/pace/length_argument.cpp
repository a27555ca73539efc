#include "app/pace/length_argument.h"

#include <string>

#include "app/pace/failure.h"
#include "app/pace/text.h"

namespace pace::cli {

namespace {

/// The sentence of a fault as the middle of one, and the letter it is at, counted from 1.
std::string faultText(const HoursFault& fault, std::string_view text) {
  std::string words = uncapitalised(sentence(fault.kind));
  if (words.ends_with('.')) words.pop_back();
  const int column = lettersIn(text.substr(0, fault.position)) + 1;
  return words + " (at character " + std::to_string(column) + ')';
}

}  // namespace

std::optional<Hours> readLength(std::string_view argument, std::string_view text) {
  if (text == "none") return std::nullopt;
  const HoursReading reading = readHours(text);
  if (const auto* fault = std::get_if<HoursFault>(&reading)) {
    throw UsageError(argument, text, faultText(*fault, text));
  }
  if (const auto* hours = std::get_if<Hours>(&reading)) return *hours;
  throw UsageError(argument, text, "say how many, or none to clear them");
}

std::chrono::minutes readNight(std::string_view argument, std::string_view text) {
  const auto length = readLength(argument, text);
  if (length && length->total < std::chrono::hours{24}) return length->total;
  throw UsageError(argument, text, "the hours of a night, such as 7:30");
}

}  // namespace pace::cli
