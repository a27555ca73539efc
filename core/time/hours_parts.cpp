#include "core/time/hours_parts.h"

#include <optional>

#include "core/time/length_phrase.h"

namespace pace {

namespace {

using Fault = HoursFault::Kind;
using Kind = HoursToken::Kind;
using MaybeFault = std::optional<HoursFault>;

bool seesRangeSign(const HoursCursor& cursor) {
  return cursor.sees(Kind::dash) || cursor.sees(Kind::to);
}

bool seesNextRange(HoursCursor cursor) {
  if (!seesRangeSign(cursor)) return false;
  cursor.skip();
  return tryClockPhrase(cursor).has_value();
}

/// In "9-12,13-17" the comma before 13 begins the next range; in "9-12,30" it is followed by the
/// minutes.
std::optional<ClockPhrase> tryEnd(HoursCursor& cursor) {
  HoursCursor ahead = cursor;
  const auto end = tryClockPhrase(ahead, CommaBefore::minutes);
  if (end && seesNextRange(ahead)) return tryClockPhrase(cursor, CommaBefore::nextItem);
  cursor = ahead;
  return end;
}

class PartsReader {
 public:
  explicit PartsReader(std::span<const HoursToken> tokens) : m_cursor(tokens) {}

  HoursPartsReading read() {
    MaybeFault fault = readPart(Joint::first);
    while (!fault && !m_cursor.isAtEnd()) fault = readNext();
    if (fault) return *fault;
    return m_parts;
  }

 private:
  /// What stands before a part.
  enum class Joint { first, plus, other };

  HoursFault faultHere(Fault kind) const { return {kind, m_cursor.peek().position}; }

  MaybeFault readNext() {
    if (m_cursor.sees(Kind::dash)) return readBreak();
    const bool isPlus = m_cursor.sees(Kind::plus);
    if (isPlus || m_cursor.sees(Kind::comma) || m_cursor.sees(Kind::semicolon)) {
      if (m_cursor.sees(Kind::end, 1)) return faultHere(Fault::unreadable);
      m_cursor.skip();
    }
    return readPart(isPlus ? Joint::plus : Joint::other);
  }

  MaybeFault readPart(Joint joint) {
    if (m_cursor.sees(Kind::dash)) return faultHere(Fault::negative);
    if (m_cursor.sees(Kind::to)) return faultHere(Fault::startMissing);
    HoursCursor ahead = m_cursor;
    const auto start = tryClockPhrase(ahead);
    if (start && seesRangeSign(ahead)) {
      if (ahead.sees(Kind::end, 1)) return HoursFault{Fault::endMissing, ahead.peek().position};
      ahead.skip();
      if (const auto end = tryEnd(ahead)) return addRange({*start, *end}, ahead, joint);
    }
    return readLength(joint);
  }

  /// Clock times may follow each other with nothing between; after a length a plus must.
  MaybeFault addRange(const ClockRange& range, const HoursCursor& rest, Joint joint) {
    const bool followsLength =
        !m_parts.empty() && std::holds_alternative<AddedLength>(m_parts.back());
    if (joint == Joint::other && followsLength) return faultHere(Fault::unreadable);
    m_parts.emplace_back(range);
    m_hasRange = true;
    m_cursor = rest;
    return std::nullopt;
  }

  MaybeFault readLength(Joint joint) {
    const HoursFault unreadable = faultHere(Fault::unreadable);
    const auto phrase = tryLengthPhrase(m_cursor);
    if (!phrase) return unreadable;
    if (m_cursor.sees(Kind::am) || m_cursor.sees(Kind::pm)) {
      return HoursFault{Fault::startMissing, phrase->position};
    }
    if (phrase->minutesPast59) return HoursFault{Fault::minutesPast59, *phrase->minutesPast59};
    if (joint == Joint::other) return unreadable;
    m_parts.emplace_back(AddedLength{phrase->length, phrase->position});
    return std::nullopt;
  }

  MaybeFault readBreak() {
    const std::size_t minus = m_cursor.peek().position;
    if (m_cursor.sees(Kind::end, 1)) return faultHere(Fault::endMissing);
    m_cursor.skip();
    const HoursFault unreadable = faultHere(Fault::unreadable);
    const auto phrase = tryLengthPhrase(m_cursor);
    if (!phrase || !isBreak(*phrase)) return unreadable;
    if (phrase->minutesPast59) return HoursFault{Fault::minutesPast59, *phrase->minutesPast59};
    m_parts.emplace_back(Break{phrase->length, minus});
    return std::nullopt;
  }

  bool isBreak(const LengthPhrase& phrase) const {
    return phrase.form == LengthPhrase::Form::withUnit ||
           (phrase.form == LengthPhrase::Form::pointed && m_hasRange);
  }

  HoursCursor m_cursor;
  std::vector<HoursPart> m_parts;
  bool m_hasRange = false;
};

}  // namespace

HoursPartsReading readHoursParts(std::span<const HoursToken> tokens) {
  return PartsReader{tokens}.read();
}

}  // namespace pace
