// The facts of the gauge: this week's hours against the lines they may reach.
#pragma once

#include <chrono>
#include <optional>
#include <vector>

#include "core/insight/totals.h"

namespace pace::ui {

/// A common full-time week; shown beside the limits so that they can be judged against it.
inline constexpr std::chrono::minutes fullTimeWeek = std::chrono::hours{40};

struct GaugeModel {
  std::chrono::minutes worked{};
  bool atLeast = false;  ///< a day before today is missing
  Limits limits;
  /// Where the week is likely to end, 8 times of 10; none while there is too little to go by, and
  /// once the week is over.
  std::optional<Span<std::chrono::minutes>> likely{};

  friend bool operator==(const GaugeModel&, const GaugeModel&) = default;
};

GaugeModel gaugeModel(const Total& total, const Limits& limits, Day today);

/// fullTimeWeek and the limits, rising.
std::vector<std::chrono::minutes> marksOf(const GaugeModel& model);

}  // namespace pace::ui
