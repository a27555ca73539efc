// `pace undo`: takes the newest change back.
#include "app/pace/change_words.h"
#include "app/pace/json.h"
#include "app/pace/verbs.h"

namespace pace::cli {

Answer undo(const Context& context) {
  Journal& journal = context.file.asItStands();
  const std::optional<Change> change = journal.undo();

  Answer answer;
  if (change) answer.takeBack = [&journal] { journal.redo(); };
  answer.text = context.wantsJson ? changeJson(change) : inWords("Undone", "undo", change);
  return answer;
}

}  // namespace pace::cli
