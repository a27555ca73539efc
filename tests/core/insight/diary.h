// Diaries and settings written briefly, for the tests of what is worked out from them.
#pragma once

#include <chrono>
#include <initializer_list>
#include <optional>
#include <vector>

#include "core/insight/assessment.h"
#include "tests/support/days.h"

namespace pace::test {

inline constexpr std::chrono::days oneDay{1};

inline const Day monday = day("2026-11-16");
inline const Day sunday = day("2026-11-22");

inline Settings startingOn(std::chrono::weekday firstWeekday) {
  Settings settings;
  settings.calendar = Dated<Calendar>{Calendar{.firstWeekday = firstWeekday}};
  return settings;
}

/// `count` days from `first` on, each with the same hours.
inline std::vector<DayEntry> alike(Day first, int count, double hoursADay) {
  std::vector<DayEntry> entries;
  for (int i = 0; i < count; ++i) {
    entries.push_back(worked(first + std::chrono::days{i}, hours(hoursADay)));
  }
  return entries;
}

/// One night a day from `first` on; a night of `std::nullopt` is left out.
inline std::vector<DayEntry> sleptNights(Day first,
                                         std::initializer_list<std::optional<double>> hoursANight) {
  std::vector<DayEntry> entries;
  for (Day day = first; const auto& length : hoursANight) {
    if (length) {
      DayEntry entry;
      entry.day = day;
      entry.slept = hours(*length);
      entries.push_back(entry);
    }
    day += oneDay;
  }
  return entries;
}

/// The warning of `rule`; none where it does not stand.
inline std::optional<Warning> standing(const std::vector<Warning>& warnings, Rule rule) {
  for (const Warning& warning : warnings) {
    if (warning.rule == rule) return warning;
  }
  return std::nullopt;
}

inline std::optional<Severity> severityOf(const std::vector<Warning>& warnings, Rule rule) {
  const auto warning = standing(warnings, rule);
  return warning ? std::optional{warning->severity} : std::nullopt;
}

}  // namespace pace::test
