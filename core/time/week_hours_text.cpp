#include "core/time/week_hours_text.h"

#include <optional>
#include <string>

#include "core/time/hours_cursor.h"
#include "core/time/hours_token.h"
#include "core/time/length_phrase.h"

namespace pace {

namespace {

using Kind = HoursToken::Kind;

constexpr std::chrono::minutes wholeWeek = std::chrono::weeks{1};

/// "48", "168".
std::optional<LengthPhrase> tryBareHours(HoursCursor& cursor) {
  constexpr std::size_t mostDigits = 3;
  const HoursToken& token = cursor.peek();
  const bool isBare = token.kind == Kind::number && cursor.sees(Kind::end, 1);
  if (!isBare || token.text.size() > mostDigits) return std::nullopt;
  LengthPhrase phrase;
  phrase.length = std::chrono::hours{std::stoi(token.text)};
  cursor.skip();
  return phrase;
}

}  // namespace

WeekHoursReading readWeekHours(std::string_view text) {
  const std::vector<HoursToken> tokens = hoursTokens(text);
  HoursCursor cursor(tokens);
  if (cursor.isAtEnd()) return NoHours{};
  auto phrase = tryBareHours(cursor);
  if (!phrase) phrase = tryLengthPhrase(cursor);
  if (!phrase || !cursor.isAtEnd()) return WeekHoursFault::unreadable;
  if (phrase->minutesPast59) return WeekHoursFault::minutesPast59;
  if (phrase->length > wholeWeek) return WeekHoursFault::overAWeek;
  return phrase->length;
}

}  // namespace pace
