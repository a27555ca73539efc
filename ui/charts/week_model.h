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
  /// What the forecast expects of it: none for a logged or a past day, and while there is too
  /// little to go by.
  std::optional<std::chrono::minutes> expected{};

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

/// True for a day drawn as not logged: up to today, but today only once nothing is expected of it.
bool isGap(const WeekDay& day, Day today);

/// True for a day drawn as the forecast expects it: a quarter of an hour or more.
bool isForeseen(const WeekDay& day);

/// `chosen` may lie outside the week: then no day is marked.
WeekModel weekModel(const Snapshot& snapshot, DaySpan week, Day chosen);

}  // namespace pace::ui
