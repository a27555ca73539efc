#include "app/pace/json_values.h"

namespace pace::cli {

std::string onOneLine(const Json& json) {
  return json.dump(-1, ' ', false, Json::error_handler_t::replace) + '\n';
}

Json minutesOf(const std::optional<std::chrono::minutes>& length) {
  return length ? Json(length->count()) : Json();
}

Json realMinutesOf(const std::optional<RealHours>& length) {
  constexpr double minutesAnHour = 60;
  return length ? Json(length->count() * minutesAnHour) : Json();
}

Json realHoursOf(const std::optional<RealHours>& length) {
  return length ? Json(length->count()) : Json();
}

Json hoursOf(std::chrono::minutes length) {
  constexpr auto hour = std::chrono::minutes{std::chrono::hours{1}};
  if (length % hour == std::chrono::minutes{0}) return length / hour;
  return RealHours{length}.count();
}

Json spanOf(DaySpan days) {
  return {{"from", isoText(days.from)}, {"until", isoText(days.until)}};
}

}  // namespace pace::cli
