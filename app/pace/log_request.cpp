#include "app/pace/log_request.h"

#include <string_view>
#include <utility>

#include "app/pace/day_argument.h"
#include "app/pace/failure.h"
#include "app/pace/length_argument.h"
#include "app/pace/text.h"
#include "core/time/ascii.h"
#include "core/time/day_text.h"

namespace pace::cli {

namespace {

constexpr std::string_view clearingWord = "none";

DayKind readKind(std::string_view text) {
  if (const auto kind = tryKind(text)) return *kind;
  throw UsageError("--kind", text,
                   "not a kind of day; use working, day-off, holiday, vacation or sick");
}

std::optional<Energy> readEnergy(std::string_view text) {
  if (text == clearingWord) return std::nullopt;
  if (text.size() == 1 && text[0] >= '0' && text[0] <= '9') {
    if (const auto energy = tryEnergy(text[0] - '0')) return energy;
  }
  throw UsageError("--energy", text, "a level from 1, drained, to 5, full of energy");
}

/// True for a word rather than a number; no way of writing hours begins with a letter.
bool looksLikeDay(std::string_view word) {
  return looksLikeDate(word) ||
         (!word.empty() && lowered(word.front()) >= 'a' && lowered(word.front()) <= 'z');
}

Day readLoggedDay(const std::string& word, Day today) {
  const auto day = tryDay(word, today);
  if (!day && !looksLikeDate(word)) {
    throw UsageError("DAY or HOURS", word,
                     "neither a day, as in 2026-11-20 or mon, nor hours, as in 9.5 or 9-17");
  }
  return readDay("DAY", word, today);
}

/// The day, and takes its word away from the front where there is one.
Day takeDay(std::vector<std::string>& words, Day today) {
  if (words.empty() || words.front() == clearingWord || !looksLikeDay(words.front())) return today;
  const Day day = readLoggedDay(words.front(), today);
  if (day > today) {
    throw UsageError("DAY", words.front(),
                     "after today, " + isoText(today) + "; a day is logged once it has come");
  }
  words.erase(words.begin());
  return day;
}

std::string joined(const std::vector<std::string>& words) {
  std::string text;
  for (const std::string& word : words) text += (text.empty() ? "" : " ") + word;
  return text;
}

bool isEmpty(const DayEdit& edit) {
  return !edit.worked && !edit.slept && !edit.kind && !edit.energy && !edit.note;
}

std::string_view faultWords(EntryFault fault) {
  switch (fault) {
    case EntryFault::dayOutOfRange:
      return "a journal holds the days from 1970-01-01 to 2200-12-31";
    case EntryFault::workedOutOfRange:
    case EntryFault::spansDisagree:
      return "hours of one day are 0 to 24";
    case EntryFault::sleptOutOfRange:
      return "sleep of one night is 0 to 24 hours";
    case EntryFault::noteTooLong:
      return "--note is longer than 10,000 bytes";
    case EntryFault::noteNotText:
      return "--note holds a control character; only tabs and line ends may be in it";
  }
  return {};
}

}  // namespace

DayEdit readRequest(const LogRequest& request, Day today) {
  DayEdit edit;
  std::vector<std::string> words = request.words;
  edit.day = takeDay(words, today);
  if (!words.empty()) edit.worked = readLength("HOURS", joined(words));
  if (request.sleep) edit.slept = readLength("--sleep", *request.sleep);
  if (request.kind) edit.kind = readKind(*request.kind);
  if (request.energy) edit.energy = readEnergy(*request.energy);
  edit.note = request.note;
  if (isEmpty(edit)) {
    throw UsageError("nothing to log; give HOURS, --sleep, --kind, --energy or --note");
  }
  return edit;
}

DayEntry edited(DayEntry entry, const DayEdit& edit) {
  entry.day = edit.day;
  if (edit.worked) {
    const Hours hours = edit.worked->value_or(Hours{});
    entry.worked = *edit.worked ? std::optional(hours.total) : std::nullopt;
    entry.spans = hours.spans;
  }
  if (edit.slept) entry.slept = *edit.slept ? std::optional((*edit.slept)->total) : std::nullopt;
  if (edit.kind) entry.kind = *edit.kind;
  if (edit.energy) entry.energy = *edit.energy;
  if (edit.note) entry.note = *edit.note;
  if (const auto fault = faultOf(entry)) throw UsageError(std::string(faultWords(*fault)));
  return entry;
}

}  // namespace pace::cli
