// `pace check-in`: how the week was, from 0 to 10, and how the weeks before it were.
#include <charconv>

#include "app/pace/date_text.h"
#include "app/pace/day_argument.h"
#include "app/pace/failure.h"
#include "app/pace/insight_json.h"
#include "app/pace/table.h"
#include "app/pace/verbs.h"
#include "app/pace/week_totals.h"

namespace pace::cli {

namespace {

using Answered = std::optional<Agreement>;

/// Absent where the answer is to stay as it is.
std::optional<Answered> readAnswer(const char* option, const std::optional<std::string>& text) {
  if (!text) return std::nullopt;
  if (*text == "none") return Answered();
  int points = 0;
  const char* end = text->data() + text->size();
  const auto [stopped, fault] = std::from_chars(text->data(), end, points);
  const auto answer =
      fault == std::errc{} && stopped == end ? Agreement::tryFrom(points) : std::nullopt;
  if (answer) return answer;
  throw UsageError(option, *text, "a number from 0, not at all, to 10, completely, or none");
}

struct Edits {
  std::optional<Answered> drained;
  std::optional<Answered> distant;
  std::optional<Answered> didWell;
  std::optional<Answered> switchedOff;

  bool any() const { return drained || distant || didWell || switchedOff; }
};

Edits readEdits(const CheckInRequest& request) {
  return {.drained = readAnswer("--drained", request.drained),
          .distant = readAnswer("--distant", request.distant),
          .didWell = readAnswer("--did-well", request.didWell),
          .switchedOff = readAnswer("--switched-off", request.switchedOff)};
}

CheckIn edited(CheckIn checkIn, const Edits& edits) {
  checkIn.drained = edits.drained.value_or(checkIn.drained);
  checkIn.distant = edits.distant.value_or(checkIn.distant);
  checkIn.didWell = edits.didWell.value_or(checkIn.didWell);
  checkIn.switchedOff = edits.switchedOff.value_or(checkIn.switchedOff);
  return checkIn;
}

CheckIn standing(const std::vector<CheckIn>& all, Day week) {
  for (const CheckIn& checkIn : all) {
    if (checkIn.week == week) return checkIn;
  }
  CheckIn blank;
  blank.week = week;
  return blank;
}

Cell cellOf(const Answered& answer) {
  return {answer ? std::to_string(answer->points()) : "-"};
}

std::string inText(const std::vector<CheckIn>& checkIns, const Style& style) {
  if (checkIns.empty()) {
    return "No check-in yet. `pace check-in --drained 3 --distant 1 --did-well 8 --switched-off 6` "
           "answers for this week.\n";
  }
  Table table({Align::left, Align::right, Align::right, Align::right, Align::right});
  table.add({{"Week from", Ink::faint},
             {"Drained", Ink::faint},
             {"Distant", Ink::faint},
             {"Did well", Ink::faint},
             {"Switched off", Ink::faint}});
  for (const CheckIn& checkIn : checkIns) {
    table.add({{isoText(checkIn.week)},
               cellOf(checkIn.drained),
               cellOf(checkIn.distant),
               cellOf(checkIn.didWell),
               cellOf(checkIn.switchedOff)});
  }
  return table.text(style);
}

}  // namespace

Answer checkIn(const Context& context, const CheckInRequest& request) {
  const Day day = readDay(request.day, context.today);
  const Edits edits = readEdits(request);
  if (edits.any() && day > context.today) {
    throw UsageError("DAY", isoText(day), "after today, " + isoText(context.today));
  }
  const DaySpan week = weekTotal(day, context.snapshot()).days;
  const CheckIn before = standing(context.file.asItStands().checkIns(), week.from);
  Answer answer;
  if (edits.any() && (context.file.exists() || !isBlank(edited(before, edits)))) {
    context.file.made().answer(edited(before, edits));
    answer.takeBack = [&file = context.file, before] { file.made().answer(before); };
  }
  const auto all = context.file.asItStands().checkIns();
  answer.text = context.wantsJson ? onOneLine(checkInsOf(all)) : inText(all, context.style);
  return answer;
}

}  // namespace pace::cli
