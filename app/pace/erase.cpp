// `pace erase`: takes a day out of the journal.
#include "app/pace/date_text.h"
#include "app/pace/day_argument.h"
#include "app/pace/day_words.h"
#include "app/pace/json.h"
#include "app/pace/verbs.h"

namespace pace::cli {

namespace {

std::string inText(Day day, const std::optional<DayEntry>& erased) {
  if (!erased) return dateText(day) + ": nothing was logged.\n";
  return "Erased " + dateText(day) + ": " + inWords(erased) + ". `pace undo` brings it back.\n";
}

}  // namespace

Answer erase(const Context& context, const std::string& dayText) {
  const Day day = readDay("DAY", dayText, context.today);
  Journal& journal = context.file.asItStands();
  const std::optional<DayEntry> erased = journal.erase(day);

  Answer answer;
  if (erased) answer.takeBack = [&journal] { journal.undo(); };
  answer.text = context.wantsJson
                    ? changeJson(Change{.day = day, .before = erased, .after = std::nullopt})
                    : inText(day, erased);
  return answer;
}

}  // namespace pace::cli
