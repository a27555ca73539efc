#include "core/journal/memory_journal.h"

#include <gtest/gtest.h>

#include <optional>
#include <vector>

#include "core/journal/store_error.h"
#include "tests/support/days.h"

using pace::Change;
using pace::DayEntry;
using pace::Dismissal;
using pace::MemoryJournal;
using pace::Severity;
using pace::test::blank;
using pace::test::day;
using pace::test::hours;
using pace::test::worked;

namespace {

const DayEntry nineHours = worked(day("2026-11-22"), hours(9));
const DayEntry tenHours = worked(day("2026-11-22"), hours(10));

}  // namespace

TEST(MemoryJournal, returnsWhatASaveReplaced) {
  MemoryJournal journal;
  EXPECT_EQ(journal.save(nineHours), std::nullopt);
  EXPECT_EQ(journal.save(tenHours), nineHours);
  EXPECT_EQ(journal.find(tenHours.day), tenHours);
}

TEST(MemoryJournal, readsTheDaysOfAHalfOpenSpanInOrder) {
  const DayEntry sunday = worked(day("2026-11-15"), hours(1));
  const DayEntry monday = worked(day("2026-11-16"), hours(2));
  const DayEntry nextMonday = worked(day("2026-11-23"), hours(3));
  const MemoryJournal journal{{nextMonday, nineHours, monday, sunday}};
  const std::vector<DayEntry> week{monday, nineHours};
  EXPECT_EQ(journal.read({monday.day, nextMonday.day}), week);
  EXPECT_TRUE(journal.read({nextMonday.day, monday.day}).empty());
}

TEST(MemoryJournal, beginsWithItsEntriesAsIfTheyHadAlwaysBeenThere) {
  MemoryJournal journal{{nineHours, blank(day("2026-11-21"))}};
  EXPECT_EQ(journal.find(nineHours.day), nineHours);
  EXPECT_EQ(journal.find(day("2026-11-21")), std::nullopt);
  EXPECT_EQ(journal.undo(), std::nullopt);
}

TEST(MemoryJournal, takesAnErasedDayOut) {
  MemoryJournal journal{{nineHours}};
  EXPECT_EQ(journal.erase(nineHours.day), nineHours);
  EXPECT_EQ(journal.find(nineHours.day), std::nullopt);
  EXPECT_EQ(journal.erase(nineHours.day), std::nullopt);
}

TEST(MemoryJournal, erasesADayThatIsSavedBlank) {
  MemoryJournal journal{{nineHours}};
  EXPECT_EQ(journal.save(blank(nineHours.day)), nineHours);
  EXPECT_EQ(journal.find(nineHours.day), std::nullopt);
  EXPECT_EQ(journal.undo(), (Change{nineHours.day, std::nullopt, nineHours}));
}

TEST(MemoryJournal, undoesTheNewestChangeFirst) {
  MemoryJournal journal;
  journal.save(nineHours);
  journal.save(tenHours);
  EXPECT_EQ(journal.undo(), (Change{nineHours.day, tenHours, nineHours}));
  EXPECT_EQ(journal.find(nineHours.day), nineHours);
  EXPECT_EQ(journal.undo(), (Change{nineHours.day, nineHours, std::nullopt}));
  EXPECT_EQ(journal.find(nineHours.day), std::nullopt);
  EXPECT_EQ(journal.undo(), std::nullopt);
}

TEST(MemoryJournal, doesAgainWhatWasUndoneLast) {
  MemoryJournal journal;
  journal.save(nineHours);
  journal.save(tenHours);
  journal.undo();
  journal.undo();
  EXPECT_EQ(journal.redo(), (Change{nineHours.day, std::nullopt, nineHours}));
  EXPECT_EQ(journal.redo(), (Change{nineHours.day, nineHours, tenHours}));
  EXPECT_EQ(journal.redo(), std::nullopt);
  EXPECT_EQ(journal.find(nineHours.day), tenHours);
  EXPECT_EQ(journal.undo(), (Change{nineHours.day, tenHours, nineHours}));
}

TEST(MemoryJournal, forgetsWhatWasUndoneAtTheNextChange) {
  MemoryJournal journal;
  journal.save(nineHours);
  journal.undo();
  journal.save(tenHours);
  EXPECT_EQ(journal.redo(), std::nullopt);
  EXPECT_EQ(journal.find(tenHours.day), tenHours);
}

TEST(MemoryJournal, changesNothingWhenTheSameIsSavedOrErasedAgain) {
  MemoryJournal journal;
  journal.save(nineHours);
  journal.save(tenHours);
  journal.undo();
  EXPECT_EQ(journal.save(nineHours), nineHours);
  journal.erase(day("2026-11-21"));
  EXPECT_EQ(journal.redo(), (Change{nineHours.day, nineHours, tenHours}));
}

TEST(MemoryJournal, keepsLimitsAndCalendarFromADayOn) {
  MemoryJournal journal;
  pace::Limits lower;
  lower.notice = hours(40);
  journal.changeLimits(day("2026-11-16"), lower);
  journal.changeCalendar(day("2026-11-16"), {std::chrono::Sunday, hours(5)});
  const pace::Settings settings = journal.settings();
  EXPECT_EQ(settings.limits.at(day("2026-11-15")), pace::Limits{});
  EXPECT_EQ(settings.limits.at(day("2026-11-16")), lower);
  EXPECT_EQ(settings.calendar.at(day("2026-11-15")), pace::Calendar{});
  EXPECT_EQ(settings.calendar.at(day("2026-11-16")).firstWeekday, std::chrono::Sunday);
}

TEST(MemoryJournal, dismissesTheSameOnlyOnce) {
  MemoryJournal journal;
  const Dismissal overload{day("2026-11-16"), Severity::overload};
  const Dismissal severe{day("2026-11-16"), Severity::severe};
  journal.dismiss(overload);
  journal.dismiss(severe);
  journal.dismiss(overload);
  EXPECT_EQ(journal.dismissals(), (std::vector<Dismissal>{overload, severe}));
}

TEST(StoreError, saysWhereAndWhatInOneLine) {
  const pace::StoreError error(pace::StoreError::Kind::busy, "/home/ada/journal.sqlite",
                               "Another program holds it.");
  EXPECT_STREQ(error.what(), "/home/ada/journal.sqlite: Another program holds it.");
  EXPECT_EQ(error.kind(), pace::StoreError::Kind::busy);
  EXPECT_EQ(error.path(), "/home/ada/journal.sqlite");
}
