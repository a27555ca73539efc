#include "app/pace/change_words.h"

#include "app/pace/date_text.h"
#include "app/pace/day_words.h"

namespace pace::cli {

std::string inWords(const std::string& done, const std::string& verb,
                    const std::optional<Change>& change) {
  if (!change) return "Nothing to " + verb + ".\n";
  return done + ". " + dateText(change->day) + " now: " + inWords(change->after) +
         "; before: " + inWords(change->before) + ".\n";
}

}  // namespace pace::cli
