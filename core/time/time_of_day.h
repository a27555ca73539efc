// Reads one time of day as people type it: "4", "04:00", "4:30 am".
#pragma once

#include <chrono>
#include <optional>
#include <string_view>

namespace pace {

/// Minutes after midnight in [0, 24 h), in the forms of clock_phrase.h; "4" is four in the morning.
/// None for anything else, 24:00 included, which is the next day's midnight.
std::optional<std::chrono::minutes> tryTimeOfDay(std::string_view text);

}  // namespace pace
