// `pace redo`: does again what was undone last.
#include "app/pace/change_words.h"
#include "app/pace/json.h"
#include "app/pace/verbs.h"

namespace pace::cli {

Answer redo(const Context& context) {
  Journal& journal = context.file.asItStands();
  const std::optional<Change> change = journal.redo();

  Answer answer;
  if (change) answer.takeBack = [&journal] { journal.undo(); };
  answer.text = context.wantsJson ? changeJson(change) : inWords("Done again", "redo", change);
  return answer;
}

}  // namespace pace::cli
