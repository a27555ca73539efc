// The engineer's year, as a journal: calm weeks, a deployment in August, and what came after.
#pragma once

#include <vector>

#include "core/journal/day_entry.h"

namespace pace::demo {

/// The year `(lastDay - 365, lastDay]`, by day; the same `lastDay` always gives the same story. Its
/// seasons follow the calendar: weeks of 38-45 h with 7 h of sleep and more until the deployment on
/// the second Monday of August; from then 60-70 h on 6 or 7 days a week and 5-6 h of sleep, two
/// weeks over 70 h and one below 60; calmer again from the second week of December. A few days are
/// not logged, and there are two short holidays. `lastDay` itself has its night but not yet its
/// work.
std::vector<DayEntry> story(Day lastDay);

/// The last Sunday of the story's fifteenth week of overload that is not after `today`: the evening
/// on which it has most to say.
Day climax(Day today);

}  // namespace pace::demo
