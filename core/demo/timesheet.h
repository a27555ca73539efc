// The hours of the story: what the engineer worked and slept on each day.
#pragma once

#include <chrono>
#include <optional>
#include <vector>

#include "core/journal/day_entry.h"

namespace pace::demo {

/// None on a day that the engineer did not log.
std::optional<std::chrono::minutes> workedOn(Day day);

/// The night that ended on the morning of `day`.
std::chrono::minutes sleptBefore(Day day);

/// Where the day was typed as clock times: from nine with half an hour at noon, `worked` in all.
/// Empty on most days.
std::vector<ClockSpan> clockTimes(Day day, std::chrono::minutes worked);

}  // namespace pace::demo
