// Reads and writes hours the many ways people type them: "9.5", "9h30", "9-12:30 13-19".
#pragma once

#include <chrono>
#include <cstddef>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

#include "core/time/span.h"

namespace pace {

/// Hours of one day: how long and, where it was typed as clock times, when.
struct Hours {
  std::chrono::minutes total{};  ///< 0 to 1440, both included.
  /// The clock times typed, in order and not overlapping; empty where only a length was given.
  /// Their lengths add up to `total` or to more: the rest is a break taken off ("9-17-45m").
  std::vector<ClockSpan> spans;

  friend bool operator==(const Hours&, const Hours&) = default;
};

/// Nothing was typed: no entry, which is not zero hours.
struct NoHours {
  friend bool operator==(const NoHours&, const NoHours&) = default;
};

/// Why a text cannot be read, and where.
struct HoursFault {
  enum class Kind {
    unreadable,     ///< not a way of writing hours
    minutesPast59,  ///< "9:75"
    hourPast24,     ///< a clock time later than 24:00: "9-25"
    endMissing,     ///< a range without its end: "9-"
    startMissing,   ///< a lone clock time: "7p"
    negative,       ///< "-3", or a break longer than the work
    overlap,        ///< "9-12 11-13"
    overADay,       ///< more than 24 hours in one day: "25"
  };
  Kind kind{};
  std::size_t position{};  ///< byte offset of the fault in the UTF-8 text, at most its length.

  friend bool operator==(const HoursFault&, const HoursFault&) = default;
};

using HoursReading = std::variant<NoHours, Hours, HoursFault>;

/// Reads UTF-8 text of any length and origin. White space alone is NoHours.
HoursReading readHours(std::string_view text);

/// Writes hours so that readHours gives them back unchanged: "9:30", or "9-12:30 13-19" where the
/// clock times are known, "9-17-45m" with a break.
std::string hoursText(const Hours& hours);

/// One English sentence for a fault, without the position: "Minutes go up to 59."
std::string_view sentence(HoursFault::Kind kind);

}  // namespace pace
