// The story's calendar: when the overload begins and ends, and which days are free.
#pragma once

#include <chrono>
#include <optional>

#include "core/journal/day_entry.h"

namespace pace::demo {

/// The overload lasts from the deployment into the first days of December.
inline constexpr int overloadWeeks = 17;

/// The fifteenth of them, on whose Sunday the story has most to say; the first is 0.
inline constexpr int climaxWeek = 14;

/// The second Monday of August.
Day deployment(std::chrono::year year);

/// The Monday of the week that holds `day`.
Day mondayOf(Day day);

/// Which week of overload `day` lies in, from 0 to overloadWeeks - 1; none in calm times.
std::optional<int> overloadWeekOf(Day day);

/// What a calm `day` is by the calendar: a day off at the weekend, a public holiday, vacation in
/// February and May, or a working day.
DayKind calmKind(Day day);

}  // namespace pace::demo
