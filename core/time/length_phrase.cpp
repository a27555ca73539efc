#include "core/time/length_phrase.h"

#include <algorithm>
#include <charconv>
#include <cmath>
#include <string_view>
#include <system_error>

namespace pace {

namespace {

using Form = LengthPhrase::Form;
using Kind = HoursToken::Kind;
using std::chrono::hours;
using std::chrono::minutes;

/// Stands for every number too long to be a length of anyone's day.
constexpr int hugeNumber = 1'000'000;

/// ASCII digits, hugeNumber at most.
int numberOf(std::string_view digits) {
  int number = 0;
  const auto read = std::from_chars(digits.data(), digits.data() + digits.size(), number);
  return read.ec == std::errc{} ? std::min(number, hugeNumber) : hugeNumber;
}

int numberOf(const HoursToken& token) {
  return numberOf(token.text);
}

/// Digits after the point as minutes of an hour, rounded; those past the sixth tell nothing.
minutes decimalMinutes(std::string_view digits) {
  const std::string_view known = digits.substr(0, 6);
  const double part = numberOf(known) / std::pow(10.0, static_cast<double>(known.size()));
  return std::chrono::round<minutes>(std::chrono::duration<double, hours::period>{part});
}

void addMinutes(LengthPhrase& phrase, int count, std::size_t position) {
  phrase.length += minutes{count};
  if (count > 59) phrase.minutesPast59 = position;
}

bool isSmallFraction(const HoursToken& over, const HoursToken& under) {
  if (under.text == "2") return over.text == "1";
  return under.text == "4" && (over.text == "1" || over.text == "3");
}

/// "½", or "1/2" as three tokens. The minutes of an hour it comes to.
std::optional<minutes> tryFraction(HoursCursor& cursor) {
  if (cursor.sees(Kind::fraction)) {
    const minutes length{numberOf(cursor.peek())};
    cursor.skip();
    return length;
  }
  const bool isSpelt = cursor.sees(Kind::number) && cursor.seesTight(Kind::slash, 1) &&
                       cursor.seesTight(Kind::number, 2);
  if (!isSpelt || !isSmallFraction(cursor.peek(0), cursor.peek(2))) return std::nullopt;
  const minutes length{60 * numberOf(cursor.peek(0)) / numberOf(cursor.peek(2))};
  cursor.skip(3);
  return length;
}

/// "½", "7½", "7 1/2".
bool takeMixed(HoursCursor& cursor, LengthPhrase& phrase) {
  HoursCursor ahead = cursor;
  minutes whole{0};
  auto part = tryFraction(ahead);
  if (!part && ahead.sees(Kind::number)) {
    whole = hours{numberOf(ahead.peek())};
    ahead.skip();
    part = tryFraction(ahead);
  }
  if (!part) return false;
  phrase.length = whole + *part;
  phrase.form = Form::pointed;
  cursor = ahead;
  return true;
}

/// "9:30", ":45", "9.5", "9,5", ".5". Minutes are two digits, decimals any number of them.
bool takePointed(HoursCursor& cursor, LengthPhrase& phrase) {
  const std::size_t point = cursor.sees(Kind::number) ? 1 : 0;
  const auto follows = [&](Kind kind) {
    return point == 0 ? cursor.sees(kind) : cursor.seesTight(kind, point);
  };
  const bool isColon = follows(Kind::colon);
  if (!isColon && !follows(Kind::point) && !follows(Kind::comma)) return false;
  const HoursToken& part = cursor.peek(point + 1);
  if (!cursor.seesTight(Kind::number, point + 1)) return false;
  if (isColon && part.text.size() != 2) return false;
  if (point == 1) phrase.length = hours{numberOf(cursor.peek())};
  if (isColon) {
    addMinutes(phrase, numberOf(part), part.position);
  } else {
    phrase.length += decimalMinutes(part.text);
  }
  phrase.form = Form::pointed;
  cursor.skip(point + 2);
  return true;
}

/// "45 min".
bool takeMinutes(HoursCursor& cursor, LengthPhrase& phrase) {
  if (!cursor.sees(Kind::number) || !cursor.sees(Kind::minuteUnit, 1)) return false;
  phrase.length = minutes{numberOf(cursor.peek())};
  phrase.form = Form::withUnit;
  cursor.skip(2);
  return true;
}

/// "9", "930". Five digits and more are no length anyone would write.
bool takeBare(HoursCursor& cursor, LengthPhrase& phrase) {
  const HoursToken& token = cursor.peek();
  if (token.kind != Kind::number) return false;
  const int number = numberOf(token);
  const bool takesUnit = cursor.sees(Kind::hourUnit, 1);
  if (token.text.size() > 4 && !takesUnit) return false;
  if (token.text.size() > 2 && !takesUnit) {
    phrase.length = hours{number / 100};
    addMinutes(phrase, number % 100, token.position);
  } else {
    phrase.length = hours{number};
  }
  cursor.skip();
  return true;
}

/// The minutes after "1h": "30", "30m". A number with an hour unit of its own is another length.
void takeMinutesAfterUnit(HoursCursor& cursor, LengthPhrase& phrase) {
  if (!cursor.sees(Kind::number) || cursor.sees(Kind::hourUnit, 1)) return;
  addMinutes(phrase, numberOf(cursor.peek()), cursor.peek().position);
  cursor.skip(cursor.sees(Kind::minuteUnit, 1) ? 2 : 1);
}

void takeHourUnit(HoursCursor& cursor, LengthPhrase& phrase) {
  if (!cursor.sees(Kind::hourUnit)) return;
  const bool isWholeHours = phrase.form == Form::bare;
  phrase.form = Form::withUnit;
  cursor.skip();
  if (isWholeHours) takeMinutesAfterUnit(cursor, phrase);
}

}  // namespace

std::optional<LengthPhrase> tryLengthPhrase(HoursCursor& cursor) {
  LengthPhrase phrase;
  phrase.position = cursor.peek().position;
  if (takeMinutes(cursor, phrase)) return phrase;
  const bool isRead =
      takeMixed(cursor, phrase) || takePointed(cursor, phrase) || takeBare(cursor, phrase);
  if (!isRead) return std::nullopt;
  takeHourUnit(cursor, phrase);
  return phrase;
}

}  // namespace pace
