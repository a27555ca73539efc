// How many days a person has worked without one off.
#pragma once

#include <chrono>

#include "core/insight/totals.h"

namespace pace {

/// A day with at most this much work counts as a day off (Design, model M3).
inline constexpr std::chrono::minutes restDayWork{30};

/// Model M3: a logged day of more than 30 min of work lengthens the run, a logged day of less ends
/// it, and a missing day does neither but makes it uncertain. Seven missing days on end close the
/// run: nothing is known of it any more (Design).
struct WorkRun {
  int days = 0;            ///< logged days of work
  bool uncertain = false;  ///< a day after its first and before `asOf` is missing
  Day since{};             ///< first day of the run; `asOf` where days is 0

  friend bool operator==(const WorkRun&, const WorkRun&) = default;
};

/// Days off among the last 28, of which the ACGME asks 4: one day in seven, averaged over four
/// weeks.
struct RestDays {
  int days = 0;     ///< logged, with restDayWork or less
  int missing = 0;  ///< not logged

  friend bool operator==(const RestDays&, const RestDays&) = default;
};

inline constexpr int fewestRestDays = 4;

/// Over the 28 days to `asOf`.
RestDays restDays(Entries entries, Day asOf);

/// The run as it stands at the end of `asOf`, or on the eve of it while `asOf` is not logged.
WorkRun workRun(Entries entries, Day asOf);

/// The days of the longest run up to `asOf`.
int longestRun(Entries entries, Day asOf);

}  // namespace pace
