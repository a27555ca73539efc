// `pace limits`: the hours a week at which pace warns, and from which day.
#include "app/pace/date_text.h"
#include "app/pace/day_argument.h"
#include "app/pace/failure.h"
#include "app/pace/json_values.h"
#include "app/pace/table.h"
#include "app/pace/verbs.h"
#include "core/time/clock_text.h"
#include "core/time/week_hours_text.h"

namespace pace::cli {

namespace {

/// "unreadable" and the like, to stand after the option and what was typed.
std::string faultText(WeekHoursFault fault) {
  switch (fault) {
    case WeekHoursFault::unreadable:
      break;
    case WeekHoursFault::minutesPast59:
      return "minutes go up to 59, as in 48:45";
    case WeekHoursFault::overAWeek:
      return "more than the 168 hours of a week";
  }
  return "not hours of a week, as in 48, 48:30 or 48.5";
}

/// Changes `limit` where one was given.
void read(const char* option, const std::optional<std::string>& text, std::chrono::minutes& limit) {
  if (!text) return;
  const WeekHoursReading reading = readWeekHours(*text);
  if (const auto* fault = std::get_if<WeekHoursFault>(&reading)) {
    throw UsageError(option, *text, faultText(*fault));
  }
  const auto* hours = std::get_if<std::chrono::minutes>(&reading);
  if (hours == nullptr) throw UsageError(option, *text, faultText(WeekHoursFault::unreadable));
  limit = *hours;
}

std::string inWords(const Limits& limits) {
  return lengthText(limits.notice) + ", " + lengthText(limits.high) + ", " +
         lengthText(limits.overload) + ", " + lengthText(limits.severe);
}

Limits edited(Limits limits, const LimitsRequest& request) {
  read("--notice", request.notice, limits.notice);
  read("--high", request.high, limits.high);
  read("--overload", request.overload, limits.overload);
  read("--severe", request.severe, limits.severe);
  if (isInOrder(limits)) return limits;
  throw UsageError("the limits must rise from more than 0 h to 168 h at most, and would be " +
                   inWords(limits));
}

Json objectOf(const Limits& limits) {
  return {{"notice_hours", hoursOf(limits.notice)},
          {"high_hours", hoursOf(limits.high)},
          {"overload_hours", hoursOf(limits.overload)},
          {"severe_hours", hoursOf(limits.severe)}};
}

std::string json(const Dated<Limits>& limits, Day today) {
  Json object = objectOf(limits.at(today));
  object["changes"] = Json::array();
  for (const auto& [from, changed] : limits.changes()) {
    Json change = {{"from", isoText(from)}};
    change.update(objectOf(changed));
    object["changes"].push_back(change);
  }
  return onOneLine(object);
}

std::vector<Cell> row(const std::string& name, const Limits& limits) {
  return {{name},
          {lengthText(limits.notice)},
          {lengthText(limits.high)},
          {lengthText(limits.overload)},
          {lengthText(limits.severe)}};
}

std::string inText(const Dated<Limits>& limits, Day today, const Style& style) {
  Table table({Align::left, Align::right, Align::right, Align::right, Align::right});
  table.add({{"", Ink::faint},
             {"Notice", Ink::faint},
             {"High", Ink::faint},
             {"Overload", Ink::faint},
             {"Severe", Ink::faint}});
  table.add(row("Today", limits.at(today)));
  for (const auto& [from, changed] : limits.changes()) {
    table.add(row("From " + dateText(from), changed));
  }
  return table.text(style);
}

}  // namespace

Answer limits(const Context& context, const LimitsRequest& request) {
  const Day from = readDay(request.from, context.today);
  const bool isChange = request.notice || request.high || request.overload || request.severe;
  if (request.from && !isChange) {
    throw UsageError("--from goes with a limit, such as --overload 58");
  }
  const Limits before = context.file.asItStands().settings().limits.at(from);
  const Limits after = edited(before, request);
  Answer answer;
  if (after != before) {
    context.file.made().changeLimits(from, after);
    answer.takeBack = [&file = context.file, from, before] {
      file.made().changeLimits(from, before);
    };
  }
  const Dated<Limits> standing = context.file.asItStands().settings().limits;
  answer.text = context.wantsJson ? json(standing, context.today)
                                  : inText(standing, context.today, context.style);
  return answer;
}

}  // namespace pace::cli
