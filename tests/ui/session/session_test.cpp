#include "ui/session/session.h"

#include <gtest/gtest.h>

#include <QSignalSpy>

#include "tests/support/clock.h"
#include "tests/support/failing_journal.h"

namespace pace::ui {
namespace {

using test::at;
using test::day;
using test::hours;
using test::worked;

struct Sessions : testing::Test {
  test::FailingJournal journal{
      {worked(day("2026-11-20"), hours(9)), worked(day("2026-11-22"), hours(5))}};
  LocalMinutes now = at("2026-11-22", 21, 40);
  Session session{journal, [this] { return now; }};
};

TEST_F(Sessions, knowTodayBeforeTheJournalIsRead) {
  EXPECT_EQ(session.snapshot().today, day("2026-11-22"));
  EXPECT_TRUE(session.snapshot().entries.empty());
}

TEST_F(Sessions, readTheWholeJournalAndTellOfIt) {
  const QSignalSpy changed(&session, &Session::changed);
  EXPECT_TRUE(session.load());
  EXPECT_EQ(changed.size(), 1);
  EXPECT_EQ(session.snapshot().week.worked, hours(14));
}

TEST_F(Sessions, readTwoYearsFirstAndTheRestThen) {
  journal.save(worked(day("2024-11-21"), hours(8)));
  journal.save(worked(day("2024-11-22"), hours(8)));
  EXPECT_TRUE(session.loadRecent());
  EXPECT_EQ(session.snapshot().entries.front().day, day("2024-11-22"));
  EXPECT_EQ(session.snapshot().week.worked, hours(14));
  EXPECT_TRUE(session.load());
  EXPECT_EQ(session.snapshot().entries.front().day, day("2024-11-21"));
}

TEST_F(Sessions, keepWhatTheyHaveWhenTheJournalCannotBeRead) {
  session.load();
  journal.refusal = StoreError::Kind::busy;
  const QSignalSpy failed(&session, &Session::failed);
  EXPECT_FALSE(session.load());
  EXPECT_EQ(failed.size(), 1);
  EXPECT_EQ(session.snapshot().entries.size(), 2U);
}

TEST_F(Sessions, saveADayWithoutReadingTheOthersAgain) {
  session.load();
  const int readsBefore = journal.reads;
  const QSignalSpy saved(&session, &Session::saved);
  EXPECT_TRUE(session.save(worked(day("2026-11-21"), hours(6.5))));
  EXPECT_EQ(saved.size(), 1);
  EXPECT_EQ(journal.reads, readsBefore);
  EXPECT_EQ(session.snapshot().week.worked, hours(20.5));
  EXPECT_EQ(journal.find(day("2026-11-21")), worked(day("2026-11-21"), hours(6.5)));
}

TEST_F(Sessions, showAfterAnyChangeWhatTheJournalHolds) {
  session.load();
  session.save(worked(day("2026-11-19"), hours(11)));
  session.save(worked(day("2026-11-20"), hours(8)));
  session.erase(day("2026-11-22"));
  session.undo();
  Session fresh(journal, [this] { return now; });
  fresh.load();
  EXPECT_EQ(session.snapshot().entries, fresh.snapshot().entries);
  EXPECT_EQ(session.snapshot().warnings, fresh.snapshot().warnings);
}

TEST_F(Sessions, eraseADayThatIsSavedBlank) {
  session.load();
  DayEntry blank;
  blank.day = day("2026-11-20");
  EXPECT_TRUE(session.save(blank));
  EXPECT_EQ(session.snapshot().entries.size(), 1U);
}

TEST_F(Sessions, rememberWhenTheyLastWrote) {
  EXPECT_EQ(session.savedAt(), std::nullopt);
  session.save(worked(day("2026-11-21"), hours(1)));
  EXPECT_EQ(session.savedAt(), at("2026-11-22", 21, 40));
}

TEST_F(Sessions, changeNothingWhenASaveFailsAndSayWhy) {
  session.load();
  journal.refusal = StoreError::Kind::full;
  const QSignalSpy failed(&session, &Session::failed);
  const QSignalSpy changed(&session, &Session::changed);
  EXPECT_FALSE(session.save(worked(day("2026-11-21"), hours(6))));
  ASSERT_EQ(failed.size(), 1);
  EXPECT_TRUE(failed.first().first().toString().contains("/journals/mine.sqlite"));
  EXPECT_EQ(changed.size(), 0);
  EXPECT_EQ(session.savedAt(), std::nullopt);
  EXPECT_EQ(session.snapshot().entries.size(), 2U);
}

TEST_F(Sessions, undoAndRedoTheNewestChange) {
  session.load();
  std::vector<std::pair<Change, Step>> steps;
  QObject::connect(&session, &Session::putBack, &session,
                   [&](const Change& change, Step step) { steps.emplace_back(change, step); });
  const DayEntry entry = worked(day("2026-11-21"), hours(6));
  session.save(entry);
  EXPECT_TRUE(session.undo());
  EXPECT_EQ(session.snapshot().entries.size(), 2U);
  EXPECT_TRUE(session.redo());
  EXPECT_EQ(session.snapshot().entries.size(), 3U);
  ASSERT_EQ(steps.size(), 2U);
  EXPECT_EQ(steps[0], std::pair(Change{entry.day, entry, std::nullopt}, Step::undone));
  EXPECT_EQ(steps[1], std::pair(Change{entry.day, std::nullopt, entry}, Step::redone));
}

TEST_F(Sessions, stayQuietWhereNothingIsLeftToUndo) {
  const QSignalSpy failed(&session, &Session::failed);
  EXPECT_FALSE(session.undo());
  EXPECT_FALSE(session.redo());
  EXPECT_EQ(failed.size(), 0);
}

TEST_F(Sessions, rememberADismissalOnce) {
  session.load();
  const QSignalSpy changed(&session, &Session::changed);
  const Dismissal dismissal{day("2026-11-16"), Severity::overload};
  EXPECT_TRUE(session.dismiss(dismissal));
  EXPECT_TRUE(session.dismiss(dismissal));
  EXPECT_EQ(session.dismissals(), std::vector{dismissal});
  EXPECT_EQ(session.dismissals(), journal.dismissals());
  EXPECT_EQ(changed.size(), 2);
}

TEST_F(Sessions, beginANewDayAtFourInTheMorning) {
  session.load();
  const QSignalSpy changed(&session, &Session::changed);
  now = at("2026-11-23", 3, 59);
  session.tick();
  EXPECT_EQ(changed.size(), 0);
  now = at("2026-11-23", 4, 0);
  session.tick();
  EXPECT_EQ(changed.size(), 1);
  EXPECT_EQ(session.snapshot().today, day("2026-11-23"));
}

TEST_F(Sessions, beginTheDayWhenTheJournalSays) {
  journal.changeCalendar(day("2026-11-23"),
                         {.firstWeekday = std::chrono::Monday, .dayStart = std::chrono::hours{6}});
  session.load();
  now = at("2026-11-23", 5, 59);
  session.tick();
  EXPECT_EQ(session.snapshot().today, day("2026-11-22"));
}

TEST_F(Sessions, takeInWithANewDayWhatAnotherProgramWrote) {
  session.load();
  journal.save(worked(day("2026-11-21"), hours(7)));
  now = at("2026-11-23", 9);
  session.tick();
  EXPECT_EQ(session.snapshot().entries.size(), 3U);
}

}  // namespace
}  // namespace pace::ui
