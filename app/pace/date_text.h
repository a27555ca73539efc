// Days and stretches of days in English words, for tables and sentences.
#pragma once

#include <string>

#include "core/time/day.h"
#include "core/time/span.h"

namespace pace::cli {

/// "Sat 21 Nov".
std::string shortDate(Day day);
/// "Sat 21 Nov 2026".
std::string dateText(Day day);
/// "Saturday 21 November 2026".
std::string longDate(Day day);

/// The first and the last day of a span that is not empty: "16-22 Nov 2026",
/// "30 Nov - 6 Dec 2026", "28 Dec 2026 - 3 Jan 2027".
std::string rangeText(DaySpan days);
/// The same without the year, where all of it lies in one: "16-22 Nov".
std::string shortRange(DaySpan days);

}  // namespace pace::cli
