#include <gtest/gtest.h>

#include <QSignalSpy>

#include "tests/support/clock.h"
#include "tests/support/failing_journal.h"
#include "ui/session/session.h"

namespace pace::ui {
namespace {

using test::at;
using test::day;
using test::hours;
using test::worked;

const Day monday = day("2026-11-16");

/// 50 h from Monday to Friday, on the evening of Saturday.
struct AlertsOfASession : testing::Test {
  AlertsOfASession() {
    session.load();
    QObject::connect(&session, &Session::alerted,
                     [this](const SentAlert& alert) { told.push_back(alert); });
  }

  test::FailingJournal journal{test::workedDays(monday, {10, 10, 10, 10, 10})};
  LocalMinutes now = at("2026-11-21", 21);
  Session session{journal, [this] { return now; }};
  std::vector<SentAlert> told;
};

TEST_F(AlertsOfASession, comeWithTheSaveThatReachesALevel) {
  session.save(worked(day("2026-11-21"), hours(4)));
  EXPECT_TRUE(told.empty());
  session.save(worked(day("2026-11-21"), hours(5)));
  ASSERT_EQ(told.size(), 1U);
  EXPECT_EQ(told[0].level, Severity::high);
  EXPECT_EQ(told[0].kind, AlertKind::fact);
  EXPECT_EQ(told[0].sentOn, day("2026-11-21"));
}

TEST_F(AlertsOfASession, areKeptSoThatARestartRepeatsNothing) {
  session.save(worked(day("2026-11-21"), hours(5)));
  EXPECT_EQ(journal.alertLog().sent, told);
  now = at("2026-11-22", 21);
  Session restarted(journal, [this] { return now; });
  restarted.load();
  const QSignalSpy alerted(&restarted, &Session::alerted);
  restarted.save(worked(day("2026-11-22"), hours(0)));
  EXPECT_TRUE(alerted.isEmpty());
}

TEST_F(AlertsOfASession, comeForAPastWeekOfWhichHoursAreEnteredLate) {
  for (int back = 1; back <= 6; ++back) {
    session.save(worked(monday - std::chrono::days{back}, hours(10)));
  }
  ASSERT_FALSE(told.empty());
  EXPECT_EQ(told[0].week, monday - std::chrono::weeks{1});
}

TEST_F(AlertsOfASession, areSilentWhereTheyCannotBeKept) {
  session.save(worked(day("2026-11-21"), hours(4)));
  journal.refusal = StoreError::Kind::full;
  EXPECT_FALSE(session.save(worked(day("2026-11-21"), hours(5))));
  EXPECT_TRUE(told.empty());
}

TEST_F(AlertsOfASession, areSilentWhileSnoozed) {
  session.snooze(forToday(day("2026-11-21")));
  session.save(worked(day("2026-11-21"), hours(5)));
  EXPECT_TRUE(told.empty());
}

struct HabitsOfASession : testing::Test {
  HabitsOfASession() { session.load(); }

  test::FailingJournal journal;
  Session session{journal, [] { return at("2026-11-22", 21); }};
};

TEST_F(HabitsOfASession, changeWhatTheSnapshotIsWorkedOutFrom) {
  const QSignalSpy changed(&session, &Session::changed);
  EXPECT_TRUE(session.changeLimits(monday, {.notice = hours(40)}));
  EXPECT_TRUE(session.changeCalendar(monday, {.firstWeekday = std::chrono::Sunday}));
  EXPECT_TRUE(session.changeSleepNeed(monday, leastSleepNeed));
  EXPECT_TRUE(session.changeUsualHours(monday, {}));
  EXPECT_EQ(changed.size(), 4);
  EXPECT_EQ(session.snapshot().settings, journal.settings());
  EXPECT_EQ(session.snapshot().week.days.from, day("2026-11-22"));
}

TEST_F(HabitsOfASession, tellWhereTheyCannotBeKept) {
  journal.refusal = StoreError::Kind::readOnly;
  const QSignalSpy failed(&session, &Session::failed);
  EXPECT_FALSE(session.changeSleepNeed(monday, mostSleepNeed));
  EXPECT_EQ(failed.size(), 1);
}

TEST_F(HabitsOfASession, keepTheAnswersOfAWeek) {
  CheckIn checkIn;
  checkIn.week = monday;
  checkIn.drained = Agreement::tryFrom(7);
  EXPECT_TRUE(session.answer(checkIn));
  EXPECT_EQ(session.checkIns(), std::vector{checkIn});
  EXPECT_EQ(journal.checkIns(), std::vector{checkIn});
}

}  // namespace
}  // namespace pace::ui
