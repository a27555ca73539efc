#include "core/time/clock_range.h"

namespace pace {

namespace {

using std::chrono::minutes;

constexpr minutes halfDay = std::chrono::hours{12};
constexpr minutes wholeDay = std::chrono::hours{24};

bool isMarked(const ClockPhrase& phrase) {
  return phrase.half != ClockPhrase::Half::unmarked;
}

bool isOn24HourClock(const ClockPhrase& phrase) {
  return !isMarked(phrase) && !isEitherHalf(phrase);
}

/// How far on from `from` the next `to` is, in (0, round].
minutes forward(minutes from, minutes to, minutes round) {
  const minutes distance = (to - from) % round;
  return distance > minutes::zero() ? distance : distance + round;
}

minutes startOf(const ClockRange& range, StartHalf half) {
  const minutes typed = timeOf(range.start) % wholeDay;
  if (!isEitherHalf(range.start)) return typed;
  const minutes moved = (typed + halfDay) % wholeDay;
  if (!isMarked(range.end)) return half == StartHalf::afternoon ? moved : typed;
  const minutes end = timeOf(range.end);
  return forward(moved, end, wholeDay) < forward(typed, end, wholeDay) ? moved : typed;
}

}  // namespace

std::optional<HoursFault> faultOf(const ClockRange& range) {
  if (const auto fault = faultOf(range.start)) return fault;
  if (const auto fault = faultOf(range.end)) return fault;
  const bool hasUnit = range.start.hasUnit || range.end.hasUnit;
  if (hasUnit && timeOf(range.end) <= timeOf(range.start)) {
    return HoursFault{HoursFault::Kind::unreadable, range.end.position};
  }
  return std::nullopt;
}

bool isOn24HourClock(const ClockRange& range) {
  return isOn24HourClock(range.start) || isOn24HourClock(range.end);
}

ClockSpan spanOf(const ClockRange& range, StartHalf half) {
  const minutes from = startOf(range, half);
  const bool endIsOpen = isEitherHalf(range.end) && !isOn24HourClock(range.start);
  return {from, from + forward(from, timeOf(range.end), endIsOpen ? halfDay : wholeDay)};
}

}  // namespace pace
