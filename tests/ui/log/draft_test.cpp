#include "ui/log/draft.h"

#include <gtest/gtest.h>

#include "tests/support/days.h"
#include "ui/log/drafts.h"
#include "ui/log/form_reading.h"

namespace pace::ui {
namespace {

using test::day;
using test::hours;

const Day sunday = day("2026-11-22");
const Day saturday = day("2026-11-21");

Draft typed(const QString& worked) {
  Draft draft;
  draft.worked = worked;
  return draft;
}

TEST(Draft, isEmptyForADayNotLogged) {
  EXPECT_EQ(draftOf(nullptr), Draft{});
}

TEST(Draft, showsAnEntryAsItWasTyped) {
  const DayEntry entry = readForm(typed("9-12:30 13-15"), sunday, sunday).entry;
  EXPECT_EQ(draftOf(&entry).worked, "9-12:30 13-15");
}

TEST(Draft, readsBackAsTheSameEntry) {
  DayEntry entry;
  entry.day = sunday;
  entry.worked = hours(9.5);
  entry.slept = hours(0);
  entry.kind = DayKind::sick;
  entry.energy = Energy::five;
  entry.note = "one\ntwo";
  EXPECT_EQ(readForm(draftOf(&entry), sunday, sunday).entry, entry);
}

TEST(Drafts, keepADayThatDiffersFromWhatIsSaved) {
  Drafts drafts;
  drafts.keep(sunday, typed("9"), Draft{});
  EXPECT_EQ(drafts.find(sunday), typed("9"));
  EXPECT_EQ(drafts.find(saturday), std::nullopt);
}

TEST(Drafts, forgetADayThatIsBackToWhatIsSaved) {
  Drafts drafts;
  drafts.keep(sunday, typed("9"), Draft{});
  drafts.keep(sunday, typed("8"), typed("8"));
  EXPECT_EQ(drafts.find(sunday), std::nullopt);
}

TEST(Drafts, nameTheNewestDayOtherThanTheOneShown) {
  Drafts drafts;
  EXPECT_EQ(drafts.newestBut(sunday), std::nullopt);
  drafts.keep(saturday, typed("7"), Draft{});
  drafts.keep(sunday, typed("9"), Draft{});
  EXPECT_EQ(drafts.newestBut(sunday), saturday);
  EXPECT_EQ(drafts.newestBut(saturday), sunday);
}

}  // namespace
}  // namespace pace::ui
