// The facts of the week chart: seven days of work and sleep.
#pragma once

#include <chrono>
#include <optional>
#include <vector>

#include "core/insight/snapshot.h"

namespace pace::ui {

/// What adults need a night, at least (AASM/SRS 2015).
inline constexpr std::chrono::minutes enoughSleep = std::chrono::hours{7};
/// Nights this short are shaded: below 6 h they go with burnout (Söderström et al. 2012).
inline constexpr Span<std::chrono::minutes> shortNight{std::chrono::hours{5},
                                                       std::chrono::hours{6}};

struct WeekDay {
  Day day{};
  std::optional<std::chrono::minutes> worked;  ///< none where not logged, which is not 0
  std::optional<std::chrono::minutes> slept;

  friend bool operator==(const WeekDay&, const WeekDay&) = default;
};

struct WeekModel {
  DaySpan week;
  std::vector<WeekDay> days;  ///< each day of `week` once, in order; empty where nothing was ever
                              ///< logged: the chart then says its one sentence
  Day today{};
  Day chosen{};

  friend bool operator==(const WeekModel&, const WeekModel&) = default;
};

/// `chosen` may lie outside the week: then no day is marked.
WeekModel weekModel(const Snapshot& snapshot, DaySpan week, Day chosen);

}  // namespace pace::ui
