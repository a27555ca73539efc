#include "core/time/hours_text.h"

#include <algorithm>
#include <optional>
#include <utility>

#include "core/time/hours_parts.h"
#include "core/time/hours_token.h"

namespace pace {

namespace {

using std::chrono::minutes;
using MaybeFault = std::optional<HoursFault>;

constexpr minutes wholeDay = std::chrono::hours{24};

bool showsA24HourClock(const std::vector<HoursPart>& parts) {
  return std::ranges::any_of(parts, [](const HoursPart& part) {
    const auto* range = std::get_if<ClockRange>(&part);
    return range != nullptr && isOn24HourClock(*range);
  });
}

/// Adds up the parts of one day in the order they were typed.
class DayTally {
 public:
  explicit DayTally(bool isOn24HourClock) : m_isOn24HourClock(isOn24HourClock) {}

  MaybeFault operator()(const ClockRange& range) {
    if (const auto fault = faultOf(range)) return fault;
    const ClockSpan span = spanOf(range, halfOf(range.start));
    const auto overlaps = [&](const ClockSpan& other) { return span.overlaps(other); };
    if (std::ranges::any_of(m_spans, overlaps)) {
      return HoursFault{HoursFault::Kind::overlap, range.start.position};
    }
    m_spans.push_back(span);
    add(span.length(), range.start.position);
    return std::nullopt;
  }

  MaybeFault operator()(const AddedLength& added) {
    m_isAllClockTimes = false;
    add(added.length, added.position);
    return std::nullopt;
  }

  MaybeFault operator()(const Break& rest) {
    if (rest.length > m_total) return HoursFault{HoursFault::Kind::negative, rest.position};
    m_total -= rest.length;
    return std::nullopt;
  }

  HoursReading reading() && {
    if (m_total > wholeDay) return HoursFault{HoursFault::Kind::overADay, m_pastADay};
    if (!m_isAllClockTimes) return Hours{m_total, {}};
    std::ranges::sort(m_spans);
    return Hours{m_total, std::move(m_spans)};
  }

 private:
  /// On the 12-hour clock a day is told forward: the 1 of "9-12 1-5" is after noon.
  StartHalf halfOf(const ClockPhrase& start) const {
    const bool goesBack = !m_spans.empty() && timeOf(start) < m_spans.back().from;
    return goesBack && !m_isOn24HourClock ? StartHalf::afternoon : StartHalf::asTyped;
  }

  void add(minutes length, std::size_t position) {
    if (m_total <= wholeDay) m_pastADay = position;
    m_total += length;
  }

  bool m_isOn24HourClock;
  bool m_isAllClockTimes = true;
  minutes m_total{0};
  std::vector<ClockSpan> m_spans;
  std::size_t m_pastADay = 0;  ///< of the part that made the total pass 24 h
};

}  // namespace

HoursReading readHours(std::string_view text) {
  const std::vector<HoursToken> tokens = hoursTokens(text);
  if (tokens.size() == 1) return NoHours{};
  const HoursPartsReading reading = readHoursParts(tokens);
  if (const auto* fault = std::get_if<HoursFault>(&reading)) return *fault;
  const auto& parts = std::get<std::vector<HoursPart>>(reading);
  DayTally tally{showsA24HourClock(parts)};
  for (const HoursPart& part : parts) {
    if (const auto fault = std::visit(tally, part)) return *fault;
  }
  return std::move(tally).reading();
}

std::string_view sentence(HoursFault::Kind kind) {
  switch (kind) {
    case HoursFault::Kind::unreadable:
      break;
    case HoursFault::Kind::minutesPast59:
      return "Minutes go up to 59, as in 9:45.";
    case HoursFault::Kind::hourPast24:
      return "Clock times go up to 24:00.";
    case HoursFault::Kind::endMissing:
      return "The end is missing: write it after the dash, as in 9-17.";
    case HoursFault::Kind::startMissing:
      return "The start is missing: write it before the end, as in 9-7p.";
    case HoursFault::Kind::negative:
      return "Hours cannot be less than none: leave the minus out, or take off a shorter break.";
    case HoursFault::Kind::overlap:
      return "Two of these times overlap: let one end before the next begins, as in 9-12 13-17.";
    case HoursFault::Kind::overADay:
      return "A day has 24 hours: write 24 or less.";
  }
  return "This cannot be read as hours: write them as 9.5, 9:30 or 9-12:30 13-19.";
}

}  // namespace pace
