// `pace log`: writes hours, sleep, energy or a note into a day.
#include "app/pace/alert_text.h"
#include "app/pace/date_text.h"
#include "app/pace/day_words.h"
#include "app/pace/json.h"
#include "app/pace/verbs.h"
#include "app/pace/warning_text.h"
#include "app/pace/week_totals.h"

namespace pace::cli {

namespace {

DayEntry blankDay(Day day) {
  DayEntry entry;
  entry.day = day;
  return entry;
}

/// Saves, unless that would make a journal to write nothing into it. True where the day changed.
bool save(const Context& context, const DayEntry& entry) {
  if (isBlank(entry) && !context.file.exists()) return false;
  const DayEntry before = context.file.made().save(entry).value_or(blankDay(entry.day));
  return before != entry;
}

std::string inText(const Snapshot& snapshot, Day day, const std::vector<Warning>& warnings,
                   const std::vector<SentAlert>& due, const Style& style) {
  const DayEntry* entry = entryOf(snapshot.entries, day);
  const Total total = weekTotal(day, snapshot);
  return painted(dateText(day), Ink::strong, style) + ": " +
         inWords(entry == nullptr ? std::nullopt : std::optional(*entry)) + ".\nWeek of " +
         rangeText(total.days) + ": " + inWords(total, snapshot.today) + ".\n" +
         warningList(warnings, snapshot.settings, style) + alertParagraph(due, snapshot, style);
}

}  // namespace

Answer log(const Context& context, const LogRequest& request) {
  const DayEdit edit = readRequest(request, context.today);
  const auto before = context.file.asItStands().find(edit.day);
  const DayEntry entry = edited(before.value_or(blankDay(edit.day)), edit);

  Answer answer;
  if (save(context, entry)) answer.takeBack = [&file = context.file] { file.made().undo(); };

  const Snapshot snapshot = context.snapshot();
  const std::vector<Warning> warnings = warningsAbout(edit.day, snapshot);
  const auto due = alertsDue(snapshot, edit.day, context.file.asItStands().alertLog());
  if (!due.empty()) answer.keepTold = [&file = context.file, due] { file.made().noteSent(due); };
  answer.text = context.wantsJson ? logJson(snapshot, edit.day, warnings, due)
                                  : inText(snapshot, edit.day, warnings, due, context.style);
  return answer;
}

}  // namespace pace::cli
