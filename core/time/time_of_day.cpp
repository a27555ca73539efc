#include "core/time/time_of_day.h"

#include "core/time/clock_phrase.h"
#include "core/time/hours_cursor.h"
#include "core/time/hours_token.h"

namespace pace {

std::optional<std::chrono::minutes> tryTimeOfDay(std::string_view text) {
  const std::vector<HoursToken> tokens = hoursTokens(text);
  HoursCursor cursor(tokens);
  const auto phrase = tryClockPhrase(cursor);
  if (!phrase || !cursor.isAtEnd() || faultOf(*phrase)) return std::nullopt;
  const std::chrono::minutes time = timeOf(*phrase);
  if (time >= std::chrono::hours{24}) return std::nullopt;
  return time;
}

}  // namespace pace
