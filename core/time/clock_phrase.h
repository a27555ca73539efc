// One clock time as it was typed: "9", "930", "9:30", "9h30", "5:30 pm".
#pragma once

#include <chrono>
#include <cstddef>
#include <optional>

#include "core/time/hours_cursor.h"
#include "core/time/hours_text.h"

namespace pace {

struct ClockPhrase {
  enum class Half { unmarked, am, pm };
  int hour = 0;
  int minute = 0;
  Half half = Half::unmarked;
  bool isPadded = false;  ///< "09": the 24-hour clock, which is never moved by 12 hours
  bool hasUnit = false;   ///< "9h30", which could be a length as well
  std::size_t position{};
  std::size_t minutePosition{};

  friend bool operator==(const ClockPhrase&, const ClockPhrase&) = default;
};

/// Whether a comma may stand between hour and minutes, as in "9,30".
enum class CommaBefore { minutes, nextItem };

/// Reads a phrase of the right shape and moves `cursor` past it; what its numbers come to is
/// faultOf's to judge. None, with `cursor` where it was, for another shape.
std::optional<ClockPhrase> tryClockPhrase(HoursCursor& cursor,
                                          CommaBefore comma = CommaBefore::minutes);

/// Minutes past 59, a time past 24:00, or am and pm with an hour past 12.
std::optional<HoursFault> faultOf(const ClockPhrase& phrase);

/// Minutes after midnight, 0 to 1440, of a phrase without fault; unmarked, as on the 24-hour clock.
std::chrono::minutes timeOf(const ClockPhrase& phrase);

/// True for a time of the 12-hour clock that leaves open which half of the day is meant.
bool isEitherHalf(const ClockPhrase& phrase);

}  // namespace pace
