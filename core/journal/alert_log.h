// What a person was told of a week, and what they asked not to be told: kept, so that a restart
// repeats nothing.
#pragma once

#include <optional>
#include <vector>

#include "core/journal/limits.h"
#include "core/time/day.h"

namespace pace {

/// What a message rests on: hours logged, the forecast of a week, or the mean of four weeks.
enum class AlertKind { fact, forecast, chronic };

struct SentAlert {
  AlertKind kind{};
  Severity level{};
  Day week{};             ///< the first day of the week it is about
  Day sentOn{};           ///< the day on which it went out
  bool absorbed = false;  ///< a higher message of the same day spoke for it

  friend bool operator==(const SentAlert&, const SentAlert&) = default;
};

/// Silence from a day on: of one level and everything below it, or of all.
struct Snooze {
  std::optional<Severity> level;  ///< none for all
  Day from{};
  Day until{};  ///< not included

  friend bool operator==(const Snooze&, const Snooze&) = default;
};

struct AlertLog {
  std::vector<SentAlert> sent;  ///< oldest first
  std::vector<Snooze> snoozes;  ///< oldest first

  friend bool operator==(const AlertLog&, const AlertLog&) = default;
};

}  // namespace pace
