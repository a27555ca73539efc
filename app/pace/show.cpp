// `pace show`: one day in full.
#include "app/pace/date_text.h"
#include "app/pace/day_argument.h"
#include "app/pace/day_words.h"
#include "app/pace/json.h"
#include "app/pace/table.h"
#include "app/pace/verbs.h"
#include "core/time/clock_text.h"
#include "core/time/hours_text.h"

namespace pace::cli {

namespace {

std::string workedText(const DayEntry& entry) {
  if (!entry.worked) return "not logged";
  std::string text = lengthText(*entry.worked);
  if (entry.spans.empty()) return text;
  return text + "  (" + hoursText({.total = *entry.worked, .spans = entry.spans}) + ')';
}

std::string card(const DayEntry& entry, const Style& style) {
  Table table({Align::left, Align::left});
  table.add({{"Worked"}, {workedText(entry)}});
  table.add({{"Slept"}, {entry.slept ? lengthText(*entry.slept) : "not logged"}});
  table.add({{"Kind"}, {kindName(entry.kind)}});
  if (entry.energy) table.add({{"Energy"}, {std::to_string(level(*entry.energy)) + " of 5"}});
  return painted(longDate(entry.day), Ink::strong, style) + "\n\n" + table.text(style);
}

/// As typed, line by line.
std::string noteLines(std::string_view note) {
  std::string lines = note.empty() ? "" : "\n";
  while (!note.empty()) {
    const std::string_view line = note.substr(0, note.find('\n'));
    lines += (line.empty() ? "" : "  ") + std::string(line) + '\n';
    note.remove_prefix(std::min(line.size() + 1, note.size()));
  }
  return lines;
}

std::string inText(const Context& context, Day day, const std::optional<DayEntry>& entry) {
  if (entry) return card(*entry, context.style) + noteLines(entry->note);
  if (context.file.everyDay().empty()) return nothingLoggedYet(context.file.path());
  return painted(longDate(day), Ink::strong, context.style) + "\n\n  Nothing logged.\n";
}

}  // namespace

Answer show(const Context& context, const std::optional<std::string>& dayText) {
  const Day day = readDay(dayText, context.today);
  const auto entry = context.file.asItStands().find(day);
  if (!context.wantsJson) return {inText(context, day, entry)};
  return {dayJson(entry ? Entries(&*entry, 1) : Entries(), day)};
}

}  // namespace pace::cli
