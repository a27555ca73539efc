// The facts of the map of a year: the hours of each of its days.
#pragma once

#include <array>
#include <vector>

#include "core/insight/snapshot.h"
#include "ui/charts/week_model.h"

namespace pace::ui {

struct YearModel {
  std::chrono::year year{};
  /// From 1 January, each day once, up to today or 31 December; empty where nothing was ever
  /// logged.
  std::vector<WeekDay> days;
  Day firstLogged{};  ///< days before it are blank, and no gaps
  std::chrono::weekday firstWeekday = std::chrono::Monday;
  Day today{};
  Day chosen{};

  friend bool operator==(const YearModel&, const YearModel&) = default;
};

/// `year` must not be after today's. `chosen` may lie outside it.
YearModel yearModel(const Snapshot& snapshot, std::chrono::year year, Day chosen);

/// `[1 January, 1 January)`.
DaySpan daysOf(std::chrono::year year);

/// Hours a day at which the next of the five colours begins.
inline constexpr std::array<std::chrono::minutes, 4> heatSteps{
    std::chrono::hours{6}, std::chrono::hours{8}, std::chrono::hours{10}, std::chrono::hours{12}};

/// 0 for hours below the first step, 4 from the last one up.
std::size_t heatOf(std::chrono::minutes worked);

}  // namespace pace::ui
