// Invented people whose weeks the forecast is scored on: regular, shifting, overloaded, and patchy.
#pragma once

#include <vector>

#include "core/journal/day_entry.h"

namespace pace::bench {

/// How someone works, in hours and shares.
struct Habit {
  double weekday = 8;      ///< mean of Monday to Friday
  double saturday = 0;     ///< mean of a Saturday that is worked
  double sunday = 0;       ///< mean of a Sunday that is worked
  double weekendOdds = 0;  ///< of working on a day of the weekend
  double dayNoise = 1;     ///< standard deviation of a day, hours
  double weekNoise = 0.1;  ///< standard deviation of a busy week, share of its hours
  double carry = 0.5;      ///< how much of a busy week goes on into the next, in [0, 1)
  double offOdds = 0.04;   ///< of a weekday off
  double crunch = 0;       ///< share added in every third quarter of the diary
};

inline constexpr int peopleCount = 24;
inline constexpr int weeksEach = 40;

/// Person `number`, from 0 to peopleCount - 1: `weeksEach` weeks of whole days that end on a
/// Sunday. The same each time and on every machine.
std::vector<DayEntry> person(int number);

}  // namespace pace::bench
