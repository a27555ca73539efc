#include "ui/week/week_page.h"

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

const DaySpan lastWeek{day("2026-11-09"), day("2026-11-16")};

struct Pages : testing::Test {
  explicit Pages(const std::vector<DayEntry>& entries = workedDays(day("2026-11-09"),
                                                                   {9, 9, 9, 9, 9, 0, 0, 10, 11}))
      : journal(entries) {
    session.load();
    page.resize(820, 620);
    page.show();
  }

  test::FailingJournal journal;
  Session session{journal, [] { return at("2026-11-18", 21); }};
  WeekPage page{session};
};

struct EmptyPages : Pages {
  EmptyPages() : Pages(std::vector<DayEntry>{}) {}
};

TEST_F(Pages, showThisWeekFirst) {
  EXPECT_EQ(page.week().from, day("2026-11-16"));
  EXPECT_EQ(page.weekChart()->drawing().zones.size(), 7U);
  EXPECT_EQ(page.weeksChart()->drawing().zones.size(), 26U);
}

TEST_F(Pages, tellWhichDayWasChosen) {
  const QSignalSpy chosen(&page, &WeekPage::dayChosen);
  page.weekChart()->choose(1);
  ASSERT_EQ(chosen.size(), 1);
  EXPECT_EQ(chosen[0][0].value<Day>(), day("2026-11-17"));
}

TEST_F(Pages, goToTheLastDayOfAnEarlierWeek) {
  const QSignalSpy chosen(&page, &WeekPage::dayChosen);
  page.weeksChart()->choose(24);
  ASSERT_EQ(chosen.size(), 1);
  EXPECT_EQ(chosen[0][0].value<Day>(), day("2026-11-15"));
}

TEST_F(Pages, goToTodayInThisWeek) {
  const QSignalSpy chosen(&page, &WeekPage::dayChosen);
  page.weeksChart()->choose(25);
  ASSERT_EQ(chosen.size(), 1);
  EXPECT_EQ(chosen[0][0].value<Day>(), day("2026-11-18"));
}

TEST_F(Pages, markTheChosenDay) {
  page.showWeek(lastWeek, day("2026-11-10"));
  const auto& zones = page.weekChart()->drawing().zones;
  EXPECT_TRUE(zones[1].isChosen);
  EXPECT_FALSE(zones[0].isChosen);
}

TEST_F(Pages, swapBothChartsForTheirTables) {
  EXPECT_FALSE(page.isTableShown());
  page.setTableShown(true);
  EXPECT_TRUE(page.isTableShown());
  EXPECT_FALSE(page.weekChart()->isVisible());
  EXPECT_FALSE(page.weeksChart()->isVisible());
  page.setTableShown(false);
  EXPECT_TRUE(page.weeksChart()->isVisible());
}

TEST_F(EmptyPages, sayHowToBeginAndNothingElse) {
  EXPECT_TRUE(page.weekChart()->drawing().zones.empty());
  EXPECT_EQ(page.weekChart()->accessibleDescription(),
            "Log your first evening and your weeks will show here.");
  EXPECT_FALSE(page.weeksChart()->isVisible());
}

TEST_F(EmptyPages, showTheChartsFromTheFirstEntryOn) {
  session.save(worked(day("2026-11-18"), hours(8)));
  EXPECT_EQ(page.weekChart()->drawing().zones.size(), 7U);
  EXPECT_TRUE(page.weeksChart()->isVisible());
}

}  // namespace
}  // namespace pace::ui
