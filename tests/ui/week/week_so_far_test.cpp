#include "ui/week/week_so_far.h"

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
using test::workedDays;

struct WeeksSoFar : testing::Test {
  std::string plain(QString text) { return text.replace(QChar::Nbsp, QChar::Space).toStdString(); }

  test::FailingJournal journal{
      workedDays(day("2026-11-09"),
                 {9, std::nullopt, 9, 9, 9, std::nullopt, 0, 10.5, 11, 12.25, 9.5, 11.5, 6.5})};
  Session session{journal, [] { return at("2026-11-22", 21); }};
  bool isLoaded = session.load();
  WeekSoFar soFar{session};
};

TEST_F(WeeksSoFar, sayTheTotalAndWhatIsLeft) {
  EXPECT_EQ(plain(soFar.title()), "This week");
  EXPECT_EQ(plain(soFar.total()), "61 h 15 m");
  EXPECT_EQ(plain(soFar.distance()),
            "An early guess: 61–69 h by tonight · 8 h 45 m to the 70 h line");
}

TEST_F(WeeksSoFar, followTheSession) {
  session.save(worked(day("2026-11-22"), hours(10)));
  EXPECT_EQ(plain(soFar.total()), "71 h 15 m");
  EXPECT_EQ(plain(soFar.distance()), "1 h 15 m past the 70 h line");
}

TEST_F(WeeksSoFar, nameAnEarlierWeekByItsDates) {
  soFar.showWeek({day("2026-11-09"), day("2026-11-16")});
  EXPECT_EQ(plain(soFar.title()), "Week of 9–15 November, at least");
  EXPECT_EQ(plain(soFar.total()), "36 h");
  EXPECT_EQ(plain(soFar.distance()), "at most 12 h below the 48 h line");
}

TEST_F(WeeksSoFar, leadToTheDaysNotLogged) {
  ASSERT_FALSE(soFar.gaps()->isHidden());
  EXPECT_EQ(soFar.gaps()->accessibleName(), "2 days not logged: Tue 10, Sat 14");
  const QSignalSpy chosen(&soFar, &WeekSoFar::dayChosen);
  emit soFar.gaps()->linkActivated("2026-11-10");
  ASSERT_EQ(chosen.size(), 1);
  EXPECT_EQ(chosen[0][0].value<Day>(), day("2026-11-10"));
}

TEST_F(WeeksSoFar, sayNothingOfGapsWhereThereAreNone) {
  session.save(worked(day("2026-11-10"), hours(8)));
  session.save(worked(day("2026-11-14"), hours(0)));
  EXPECT_TRUE(soFar.gaps()->isHidden());
}

}  // namespace
}  // namespace pace::ui
