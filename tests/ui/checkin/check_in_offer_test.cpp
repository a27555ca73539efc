#include "ui/checkin/check_in_offer.h"

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

const Day sunday = day("2026-11-22");
const Day monday = day("2026-11-16");

struct CheckInOffers : testing::Test {
  CheckInOffers() { session.load(); }

  bool isMade() const { return !offer.isHidden(); }
  void logSunday() { session.save(worked(sunday, hours(5))); }

  test::FailingJournal journal;
  LocalMinutes now = at("2026-11-22", 21, 42);
  Session session{journal, [this] { return now; }};
  CheckInOffer offer{session};
};

TEST_F(CheckInOffers, waitForTheLastEveningToBeLogged) {
  EXPECT_FALSE(isMade());
  session.save(worked(day("2026-11-21"), hours(5)));
  EXPECT_FALSE(isMade());
  logSunday();
  EXPECT_TRUE(isMade());
}

TEST_F(CheckInOffers, goWithTheAnswer) {
  logSunday();
  CheckIn checkIn;
  checkIn.week = monday;
  checkIn.drained = Agreement::tryFrom(5);
  session.answer(checkIn);
  EXPECT_FALSE(isMade());
}

TEST_F(CheckInOffers, arePutAwayForThisWeekOnly) {
  logSunday();
  offer.notThisWeekLink()->click();
  EXPECT_FALSE(isMade());
  session.save(worked(sunday, hours(6)));
  EXPECT_FALSE(isMade());
  now = at("2026-11-29", 21);
  session.tick();
  session.save(worked(day("2026-11-29"), hours(5)));
  EXPECT_TRUE(isMade());
}

TEST_F(CheckInOffers, nameTheWeekTheyAreTakenFor) {
  logSunday();
  QSignalSpy taken(&offer, &CheckInOffer::taken);
  offer.answerLink()->click();
  ASSERT_EQ(taken.count(), 1);
  EXPECT_EQ(taken.front().front().value<Day>(), monday);
}

TEST_F(CheckInOffers, goWithTheWeek) {
  logSunday();
  now = at("2026-11-23", 4);
  session.tick();
  EXPECT_FALSE(isMade());
}

}  // namespace
}  // namespace pace::ui
