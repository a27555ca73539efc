// `pace demo`: writes the story into a new journal.
#include "app/pace/date_text.h"
#include "app/pace/failure.h"
#include "app/pace/json.h"
#include "app/pace/text.h"
#include "app/pace/verbs.h"
#include "core/demo/check_ins.h"
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
void takeOut(JournalFile& file, bool isNew, const std::vector<DayEntry>& story,
             const std::vector<CheckIn>& checkIns) {
  if (isNew) {
    file.remove();
    return;
  }
  for (const DayEntry& entry : story) file.made().erase(entry.day);
  for (const CheckIn& answered : checkIns) {
    CheckIn blank;
    blank.week = answered.week;
    file.made().answer(blank);
  }
}

}  // namespace

Answer demo(const Context& context) {
  const bool isNew = !context.file.exists();
  refuseDays(context.file);
  const std::vector<DayEntry> story = demo::story(context.today);
  const std::vector<CheckIn> checkIns = demo::checkIns(context.today);
  context.file.made().seed(story, checkIns);
  return {
      context.wantsJson ? seededJson(story) : inText(story, context.file.path()),
      [&file = context.file, isNew, story, checkIns] { takeOut(file, isNew, story, checkIns); }};
}

}  // namespace pace::cli
