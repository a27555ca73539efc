#include "ui/window/status_line.h"

#include <gtest/gtest.h>

#include "tests/support/clock.h"
#include "tests/support/failing_journal.h"

namespace pace::ui {
namespace {

using test::at;
using test::day;
using test::hours;

struct StatusLines : testing::Test {
  std::string week() const {
    return status.week().replace(QChar::Nbsp, QChar::Space).simplified().toStdString();
  }

  test::FailingJournal journal;
  Session session{journal, [] { return at("2026-11-22", 21, 42); }};
  StatusLine status{session};
};

TEST_F(StatusLines, sumUpAnEmptyWeek) {
  EXPECT_EQ(week(), "Week 47 · 16–22 November 0 of 7 days worked No sleep logged");
  EXPECT_EQ(status.saved(), "");
}

TEST_F(StatusLines, countTheDaysWorkedAndTheSleep) {
  DayEntry entry = test::worked(day("2026-11-20"), hours(9));
  entry.slept = hours(6);
  session.save(entry);
  session.save(test::worked(day("2026-11-21"), hours(0)));
  EXPECT_EQ(week(), "Week 47 · 16–22 November 1 of 7 days worked Sleep 7-night average 6 h");
  EXPECT_EQ(status.saved(), "Saved 21:42");
}

TEST_F(StatusLines, sumUpTheWeekShown) {
  session.save(test::worked(day("2026-11-20"), hours(9)));
  status.showWeek({day("2026-11-09"), day("2026-11-16")});
  EXPECT_EQ(week(), "Week 46 · 9–15 November 0 of 7 days worked No sleep logged");
}

TEST_F(StatusLines, sayAWordInPassing) {
  status.say("Nothing to redo");
  EXPECT_EQ(status.saved(), "Nothing to redo");
  session.save(test::worked(day("2026-11-20"), hours(9)));
  EXPECT_EQ(status.saved(), "Saved 21:42");
}

}  // namespace
}  // namespace pace::ui
