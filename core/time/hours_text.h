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
    endMissing,     ///< a range without its end: "9-", at its dash
    startMissing,   ///< a lone clock time: "7p"
    negative,       ///< "-3", or a break longer than the work so far, at its minus sign
    overlap,        ///< "9-12 11-13", at the later one
    overADay,       ///< more than 24 hours in one day: "25"
  };
  Kind kind{};
  std::size_t position{};  ///< byte offset of the fault in the UTF-8 text, at most its length.

  friend bool operator==(const HoursFault&, const HoursFault&) = default;
};

using HoursReading = std::variant<NoHours, Hours, HoursFault>;

/// Reads UTF-8 text of any length and origin, in linear time. White space alone is NoHours. The
/// forms and how they join are in hours_parts.h, length_phrase.h and clock_phrase.h; which half of
/// the day a clock time means is in clock_range.h. Clock times are told in order ("9-12 1-5" is 13
/// to 17) unless one of them is on the 24-hour clock. They begin in [0, 24 h) and are kept only
/// where the whole day is known as clock times: "9-12 + 2h" is 5 hours.
HoursReading readHours(std::string_view text);

/// Writes hours so that readHours gives them back unchanged: "9:30", or "9-12:30 13-19" where the
/// clock times are known, "9-17-45m" with a break. On the 24-hour clock where that reads back, with
/// am and pm where it does not: "11am-10:30am" ends the next morning. Clock times that readHours
/// never gives (out of order, beginning after 24 h, shorter than the total) are left out.
std::string hoursText(const Hours& hours);

/// One English sentence for a fault, without the position: "Minutes go up to 59."
std::string_view sentence(HoursFault::Kind kind);

}  // namespace pace
