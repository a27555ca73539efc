// The mean of the last nights' sleep.
#pragma once

#include <chrono>
#include <optional>

#include "core/insight/totals.h"

namespace pace {

struct SleepMean {
  int nights = 0;  ///< logged ones
  std::optional<std::chrono::minutes>
      mean;  ///< of the logged nights, rounded down; none without any

  friend bool operator==(const SleepMean&, const SleepMean&) = default;
};

/// Over the nights that ended on `mornings`.
SleepMean meanSleep(Entries entries, DaySpan mornings);

/// Over the 7 nights that ended on the mornings of `[asOf - 6, asOf + 1)`.
SleepMean sleepMean(Entries entries, Day asOf);

}  // namespace pace
