#include "core/time/clock_phrase.h"

#include <string>

namespace pace {

namespace {

using Kind = HoursToken::Kind;

bool isTwoDigits(const HoursToken& token) {
  return token.text.size() == 2;
}

/// "0930" is 9:30; one or two digits are an hour.
void takeHour(HoursCursor& cursor, ClockPhrase& phrase) {
  const HoursToken& token = cursor.peek();
  const int number = std::stoi(token.text);
  const bool holdsMinutes = token.text.size() > 2;
  phrase.hour = holdsMinutes ? number / 100 : number;
  phrase.minute = holdsMinutes ? number % 100 : 0;
  phrase.position = phrase.minutePosition = token.position;
  phrase.isPadded = token.text.size() > 1 && token.text.front() == '0';
  cursor.skip();
}

bool seesMinuteSign(const HoursCursor& cursor, CommaBefore comma) {
  return cursor.seesTight(Kind::colon, 0) || cursor.seesTight(Kind::point, 0) ||
         (comma == CommaBefore::minutes && cursor.seesTight(Kind::comma, 0));
}

void takeMinutes(HoursCursor& cursor, ClockPhrase& phrase) {
  const HoursToken& token = cursor.peek(1);
  phrase.minute = std::stoi(token.text);
  phrase.minutePosition = token.position;
  cursor.skip(2);
}

/// Minutes are two digits: "9:5" could be 9:05 or 9:50.
void takeMinutesOrUnit(HoursCursor& cursor, ClockPhrase& phrase, CommaBefore comma) {
  phrase.hasUnit = cursor.sees(Kind::hourUnit) && cursor.peek().text == "h";
  const bool hasMinutes = cursor.seesTight(Kind::number, 1) && isTwoDigits(cursor.peek(1));
  if (hasMinutes && (phrase.hasUnit || seesMinuteSign(cursor, comma))) {
    takeMinutes(cursor, phrase);
  } else if (phrase.hasUnit) {
    cursor.skip();
  }
}

void takeHalf(HoursCursor& cursor, ClockPhrase& phrase) {
  if (!cursor.sees(Kind::am) && !cursor.sees(Kind::pm)) return;
  phrase.half = cursor.sees(Kind::am) ? ClockPhrase::Half::am : ClockPhrase::Half::pm;
  cursor.skip();
}

/// False where the number goes on as something else: "45m", "9.5", "7 1/2", "1h 30m".
bool isWhole(const HoursCursor& rest, const ClockPhrase& phrase) {
  if (phrase.hasUnit && rest.sees(Kind::number)) return !rest.sees(Kind::minuteUnit, 1);
  if (rest.sees(Kind::number) && rest.sees(Kind::slash, 1)) return false;
  switch (rest.peek().kind) {
    case Kind::colon:
    case Kind::point:
    case Kind::slash:
    case Kind::fraction:
    case Kind::hourUnit:
    case Kind::minuteUnit:
      return false;
    default:
      return true;
  }
}

}  // namespace

std::optional<ClockPhrase> tryClockPhrase(HoursCursor& cursor, CommaBefore comma) {
  if (!cursor.sees(Kind::number) || cursor.peek().text.size() > 4) return std::nullopt;
  HoursCursor ahead = cursor;
  ClockPhrase phrase;
  const bool isOneNumber = ahead.peek().text.size() > 2;
  takeHour(ahead, phrase);
  if (!isOneNumber) takeMinutesOrUnit(ahead, phrase, comma);
  takeHalf(ahead, phrase);
  if (!isWhole(ahead, phrase)) return std::nullopt;
  cursor = ahead;
  return phrase;
}

std::optional<HoursFault> faultOf(const ClockPhrase& phrase) {
  const bool isMarked = phrase.half != ClockPhrase::Half::unmarked;
  if (phrase.hour > 24 || (phrase.hour == 24 && phrase.minute > 0)) {
    return HoursFault{HoursFault::Kind::hourPast24, phrase.position};
  }
  if (phrase.minute > 59) {
    return HoursFault{HoursFault::Kind::minutesPast59, phrase.minutePosition};
  }
  if (isMarked && phrase.hour > 12) {
    return HoursFault{HoursFault::Kind::unreadable, phrase.position};
  }
  return std::nullopt;
}

std::chrono::minutes timeOf(const ClockPhrase& phrase) {
  const std::chrono::minutes minute{phrase.minute};
  if (phrase.half == ClockPhrase::Half::unmarked) return std::chrono::hours{phrase.hour} + minute;
  const std::chrono::hours noon{phrase.half == ClockPhrase::Half::pm ? 12 : 0};
  return noon + std::chrono::hours{phrase.hour % 12} + minute;
}

bool isEitherHalf(const ClockPhrase& phrase) {
  return phrase.half == ClockPhrase::Half::unmarked && !phrase.isPadded && phrase.hour >= 1 &&
         phrase.hour <= 12;
}

}  // namespace pace
