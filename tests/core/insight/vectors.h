// The worked values of tests/data/vectors.json, which a separate implementation computed.
#pragma once

#include <fstream>
#include <nlohmann/json.hpp>
#include <optional>
#include <vector>

#include "core/time/real_hours.h"
#include "tests/core/insight/diary.h"

namespace pace::test {

/// What a worked value may be off by.
inline constexpr double tolerance = 1e-5;

inline nlohmann::json vectors(const char* model) {
  std::ifstream file(PACE_TEST_DATA "/vectors.json");
  return nlohmann::json::parse(file).at(model);
}

/// Null is none.
inline std::optional<RealHours> realHours(const nlohmann::json& number) {
  if (number.is_null()) return std::nullopt;
  return RealHours{number.get<double>()};
}

inline std::vector<std::optional<RealHours>> realHoursOf(const nlohmann::json& numbers) {
  std::vector<std::optional<RealHours>> hours;
  for (const auto& number : numbers) hours.push_back(realHours(number));
  return hours;
}

/// One day after the other from `monday` on; null is a day not logged.
inline std::vector<DayEntry> diaryOf(const nlohmann::json& hoursADay) {
  std::vector<DayEntry> entries;
  for (Day day = monday; const auto& length : hoursADay) {
    if (!length.is_null()) entries.push_back(worked(day, hours(length.get<double>())));
    day += oneDay;
  }
  return entries;
}

/// The last of those days.
inline Day lastDayOf(const nlohmann::json& hoursADay) {
  return monday + std::chrono::days{static_cast<int>(hoursADay.size()) - 1};
}

}  // namespace pace::test
