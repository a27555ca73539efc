// The week a day belongs to, for any first day of the week.
#pragma once

#include <chrono>
#include <optional>

#include "core/time/day.h"
#include "core/time/span.h"

namespace pace {

/// The seven days `[first, first + 7)` that hold `day` and begin on `firstWeekday`.
DaySpan weekOf(Day day, std::chrono::weekday firstWeekday);

/// The week that begins `weeks` weeks after `week`; before it when negative.
DaySpan shifted(DaySpan week, std::chrono::weeks weeks);

/// ISO 8601 week number, 1 to 53; none unless the week begins on a Monday, since only those have
/// one.
std::optional<int> isoWeekNumber(DaySpan week);

}  // namespace pace
