// Two clock times as they were typed, and the stretch of a day they mean: "9-5" is 9:00 to 17:00.
#pragma once

#include "core/time/clock_phrase.h"
#include "core/time/span.h"

namespace pace {

struct ClockRange {
  ClockPhrase start;
  ClockPhrase end;

  friend bool operator==(const ClockRange&, const ClockRange&) = default;
};

/// The first fault of either end. With a unit the end must be the later time as typed: "9h-17h" can
/// only be clock times, while "8h-1h" could be a length with a break taken off.
std::optional<HoursFault> faultOf(const ClockRange& range);

/// True where an hour of 0, an hour past 12 or a leading zero shows the 24-hour clock.
bool isOn24HourClock(const ClockRange& range);

/// Which half of the day a start that leaves it open lies in.
enum class StartHalf { asTyped, afternoon };

/// The stretch a range without fault means. It begins in [0, 24 h) and lasts up to 24 h. The end is
/// the first such time after the start, 12 or 24 h on:
///
///     9-5      [ 9:00, 17:00)   both leave the half of the day open: the next 5 o'clock
///     9-9      [ 9:00, 21:00)
///     22-6     [22:00, 30:00)   22 is on the 24-hour clock, and so is its 6
///     9-05     [ 9:00, 29:00)   a leading zero too
///     9am-5    [ 9:00, 17:00)   an am or pm at the start leaves the end open
///     9-7pm    [ 9:00, 19:00)   one at the end leaves the start open: the shorter stretch
///     1-5pm    [13:00, 17:00)
///     08-08    [ 8:00, 32:00)   the whole day round
ClockSpan spanOf(const ClockRange& range, StartHalf half);

}  // namespace pace
