// Days, lengths and entries written briefly, for tests.
#pragma once

#include <chrono>
#include <initializer_list>
#include <optional>
#include <stdexcept>
#include <string>
#include <vector>

#include "core/journal/day_entry.h"
#include "core/time/day.h"

namespace pace::test {

/// Throws on a text that is not a day, so that a slip in a test is seen.
inline Day day(const std::string& iso) {
  const auto parsed = tryIsoDay(iso);
  if (!parsed) throw std::invalid_argument("not a day: " + iso);
  return *parsed;
}

/// `9.5` hours as minutes.
inline std::chrono::minutes hours(double count) {
  return std::chrono::round<std::chrono::minutes>(
      std::chrono::duration<double, std::ratio<3600>>(count));
}

/// A day of which nothing is said.
inline DayEntry blank(Day day) {
  DayEntry entry;
  entry.day = day;
  return entry;
}

inline DayEntry worked(Day day, std::chrono::minutes length) {
  DayEntry entry = blank(day);
  entry.worked = length;
  return entry;
}

/// One entry a day from `first` on; a day of `std::nullopt` hours is left out.
inline std::vector<DayEntry> workedDays(Day first,
                                        std::initializer_list<std::optional<double>> hoursADay) {
  std::vector<DayEntry> entries;
  for (Day day = first; const auto& length : hoursADay) {
    if (length) entries.push_back(worked(day, hours(*length)));
    day += std::chrono::days{1};
  }
  return entries;
}

}  // namespace pace::test
