#include "app/pace/day_words.h"

#include "app/pace/text.h"
#include "core/time/clock_text.h"
#include "core/time/hours_text.h"

namespace pace::cli {

namespace {

void append(std::string& list, const std::string& item) {
  if (!list.empty()) list += ", ";
  list += item;
}

std::string workedWords(const DayEntry& entry) {
  std::string words = lengthText(*entry.worked) + " worked";
  if (entry.spans.empty()) return words;
  return words + " (" + hoursText({.total = *entry.worked, .spans = entry.spans}) + ')';
}

}  // namespace

std::string kindName(DayKind kind) {
  switch (kind) {
    case DayKind::working:
      return "working day";
    case DayKind::dayOff:
      return "day off";
    case DayKind::holiday:
      return "holiday";
    case DayKind::vacation:
      return "vacation";
    case DayKind::sick:
      return "sick day";
  }
  return {};
}

std::string inWords(const std::optional<DayEntry>& entry) {
  if (!entry) return "nothing logged";
  std::string list;
  if (entry->worked) append(list, workedWords(*entry));
  if (entry->slept) append(list, lengthText(*entry->slept) + " slept");
  if (entry->kind != DayKind::working) append(list, kindName(entry->kind));
  if (entry->energy) append(list, "energy " + std::to_string(level(*entry->energy)) + " of 5");
  return list.empty() ? "a note" : list;
}

std::string inWords(const Total& total, Day today) {
  if (total.logged == 0) return "nothing logged";
  return (isAtLeast(total, today) ? "at least " : "") + lengthText(total.worked);
}

std::string nothingLoggedYet(const std::filesystem::path& journal) {
  return "No days logged yet in " + onOneLine(journal.string()) + ". `pace log 8` starts it.\n";
}

}  // namespace pace::cli
