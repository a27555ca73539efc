// The journal's own past, forecast again evening by evening: how far the forecast can be trusted.
#pragma once

#include <vector>

#include "core/insight/rivals.h"

namespace pace {

/// How one way of foreseeing did.
struct Scores {
  RealHours crps{};                                 ///< mean
  std::array<double, scoredTotals.size()> brier{};  ///< at scoredTotals
  double coverage = 0;  ///< share of weeks that ended inside the 10 to 90 % range
  RealHours width{};    ///< mean width of that range

  friend bool operator==(const Scores&, const Scores&) = default;
};

/// One forecast of a complete week, made with what was known on its evening `evening`, 1 to 6.
struct PastForecast {
  DaySpan week;
  int evening = 0;
  Forecast forecast;
  RealHours observed{};  ///< what the week came to
};

struct Replay {
  std::vector<PastForecast> forecasts;  ///< by week and evening
  Scores model;
  Scores independentWeekdays;
  Scores straightLine;
};

/// Forecasts every complete week after the fourth complete one, each evening 1 to 6. Weeks are cut
/// as they are on `today`. Scores are 0 where there is no such week.
Replay replay(Entries entries, Day today, const Settings& settings);

}  // namespace pace
