// How minutes are written back as hours: the other half of hours_text.
#include <string>

#include "core/time/clock_text.h"
#include "core/time/hours_text.h"

namespace pace {

namespace {

using std::chrono::minutes;

constexpr minutes noon = std::chrono::hours{12};
constexpr minutes wholeDay = std::chrono::hours{24};

/// "9", "9:30".
std::string withoutZeroMinutes(minutes time) {
  if (time % std::chrono::hours{1} != minutes::zero()) return clockText(time);
  return std::to_string(std::chrono::floor<std::chrono::hours>(time).count());
}

/// "17", "17:30"; "24" for the midnight that ends the day, "6" for six of the next.
std::string on24HourClock(minutes time) {
  return withoutZeroMinutes(time == wholeDay ? time : time % wholeDay);
}

/// "5pm", "5:30pm", "12am".
std::string on12HourClock(minutes time) {
  const minutes ofHalf = time % noon;
  const bool isAfternoon = time % wholeDay >= noon;
  return withoutZeroMinutes(ofHalf < std::chrono::hours{1} ? ofHalf + noon : ofHalf) +
         (isAfternoon ? "pm" : "am");
}

using Clock = std::string (*)(minutes);

std::string textOn(Clock clock, const Hours& hours) {
  std::string text;
  minutes present{0};
  for (const ClockSpan& span : hours.spans) {
    if (!text.empty()) text += ' ';
    text += clock(span.from) + '-' + clock(span.until);
    present += span.length();
  }
  const minutes rest = present - hours.total;
  return rest == minutes::zero() ? text : text + '-' + std::to_string(rest.count()) + 'm';
}

}  // namespace

std::string hoursText(const Hours& hours) {
  if (hours.spans.empty()) return clockText(hours.total);
  // "11-10:30" would be read as ending before midnight; "11am-10:30am" cannot be.
  for (const Clock clock : {&on24HourClock, &on12HourClock}) {
    std::string text = textOn(clock, hours);
    if (readHours(text) == HoursReading{hours}) return text;
  }
  return clockText(hours.total);
}

}  // namespace pace
