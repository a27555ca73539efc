// What a stretch of days adds up to, and which of its days are not known.
#pragma once

#include <chrono>
#include <optional>
#include <span>
#include <vector>

#include "core/journal/day_entry.h"
#include "core/journal/limits.h"
#include "core/time/span.h"

namespace pace {

/// Entries in order of their day, one a day: what Journal::read gives.
using Entries = std::span<const DayEntry>;

/// The entries of `days`.
Entries within(Entries entries, DaySpan days);

/// The entries up to and including `day`.
Entries upTo(Entries entries, Day day);

/// The entry of `day`; null where there is none.
const DayEntry* entryOf(Entries entries, Day day);

/// The logged hours of `days` added up.
std::chrono::minutes workedIn(Entries entries, DaySpan days);

/// Model M1. Logged hours added up; a day not logged adds nothing and is counted as missing.
struct Total {
  DaySpan days;
  std::chrono::minutes worked{};
  int logged = 0;            ///< days with worked hours, 0 hours included
  std::vector<Day> missing;  ///< days up to and including today without worked hours

  friend bool operator==(const Total&, const Total&) = default;
};

Total totalOf(Entries entries, DaySpan days, Day today);

/// True where a day before `today` is missing, so that the total may be higher than it reads. Today
/// itself is not held against it: its evening has yet to come.
bool isAtLeast(const Total& total, Day today);

/// The seven days that end with `day`: `[day - 6, day + 1)`.
DaySpan sevenDaysTo(Day day);

/// The first day of `days` by whose end the total has reached `limit`; none where it never does.
std::optional<Day> dayReached(Entries entries, DaySpan days, std::chrono::minutes limit);

}  // namespace pace
