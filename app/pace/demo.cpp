// `pace demo`: writes the story into a new journal.
#include "app/pace/date_text.h"
#include "app/pace/failure.h"
#include "app/pace/json.h"
#include "app/pace/text.h"
#include "app/pace/verbs.h"
#include "core/demo/story.h"

namespace pace::cli {

namespace {

void refuseDays(JournalFile& file) {
  const std::size_t days = file.everyDay().size();
  if (days == 0) return;
  throw Refusal(onOneLine(file.path().string()) + ": holds " + std::to_string(days) +
                (days == 1 ? " logged day" : " logged days") +
                "; the demo needs a new journal, as in --journal demo.sqlite");
}

std::string inText(const std::vector<DayEntry>& story, const std::filesystem::path& path) {
  const DaySpan days{story.front().day, story.back().day + std::chrono::days{1}};
  const std::string place = onOneLine(path.string());
  return "Wrote a year of an engineer's days, " + rangeText(days) + ", into " + place +
         ".\nSee it with: pace weeks 26 --journal " + place + '\n';
}

/// The journal was empty before, and is again; one made for the demo is gone.
void takeOut(JournalFile& file, bool isNew, const std::vector<DayEntry>& story) {
  if (isNew) {
    file.remove();
  } else {
    for (const DayEntry& entry : story) file.made().erase(entry.day);
  }
}

}  // namespace

Answer demo(const Context& context) {
  const bool isNew = !context.file.exists();
  refuseDays(context.file);
  const std::vector<DayEntry> story = demo::story(context.today);
  context.file.made().seed(story);
  return {context.wantsJson ? seededJson(story) : inText(story, context.file.path()),
          [&file = context.file, isNew, story] { takeOut(file, isNew, story); }};
}

}  // namespace pace::cli
