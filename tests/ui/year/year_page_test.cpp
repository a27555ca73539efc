#include "ui/year/year_page.h"

#include <gtest/gtest.h>

#include <QSignalSpy>
#include <QTest>

#include "tests/support/clock.h"
#include "tests/support/failing_journal.h"

namespace pace::ui {
namespace {

using test::at;
using test::day;
using test::hours;
using test::workedDays;

constexpr std::chrono::year thisYear{2026};
constexpr std::chrono::year yearBefore{2025};

struct YearPages : testing::Test {
  explicit YearPages(const std::vector<DayEntry>& entries = workedDays(day("2025-12-30"),
                                                                       {8, 8, 0, 9}))
      : journal(entries) {
    session.load();
    page.resize(820, 700);
    page.show();
    EXPECT_TRUE(QTest::qWaitForWindowActive(&page));
  }

  void press(Qt::Key key) { QTest::keyClick(page.windowHandle(), key, Qt::AltModifier); }

  test::FailingJournal journal;
  Session session{journal, [] { return at("2026-02-18", 21); }};
  YearPage page{session};
};

struct EmptyYears : YearPages {
  EmptyYears() : YearPages(std::vector<DayEntry>{}) {}
};

TEST_F(YearPages, showThisYearFirst) {
  EXPECT_EQ(page.year(), thisYear);
  EXPECT_EQ(page.yearChart()->drawing().zones.size(), 49U);
  EXPECT_EQ(page.quartersChart()->drawing().zones.size(), 1U);
  EXPECT_FALSE(page.yearSwitch()->later()->isEnabled());
}

TEST_F(YearPages, goToOtherYearsByButtonAndByKey) {
  page.yearSwitch()->earlier()->click();
  EXPECT_EQ(page.year(), yearBefore);
  EXPECT_EQ(page.yearChart()->drawing().zones.size(), 365U);
  EXPECT_EQ(page.yearChart()->accessibleName(), "Hours a day in 2025");
  EXPECT_FALSE(page.yearSwitch()->earlier()->isEnabled());
  press(Qt::Key_Right);
  EXPECT_EQ(page.year(), thisYear);
  press(Qt::Key_Left);
  EXPECT_EQ(page.year(), yearBefore);
}

TEST_F(YearPages, stayWithinTheYearsLogged) {
  press(Qt::Key_Right);
  EXPECT_EQ(page.year(), thisYear);
  page.showDay(day("2020-05-05"));
  EXPECT_EQ(page.year(), yearBefore);
}

TEST_F(YearPages, goToTheYearOfTheDayAndMarkIt) {
  page.showDay(day("2025-12-31"));
  EXPECT_EQ(page.year(), yearBefore);
  EXPECT_TRUE(page.yearChart()->drawing().zones[364].isChosen);
}

TEST_F(YearPages, tellWhichDayWasChosen) {
  const QSignalSpy chosen(&page, &YearPage::dayChosen);
  page.yearChart()->choose(1);
  ASSERT_EQ(chosen.size(), 1);
  EXPECT_EQ(chosen[0][0].value<Day>(), day("2026-01-02"));
}

TEST_F(YearPages, swapMapAndQuartersForTables) {
  page.setTableShown(true);
  EXPECT_FALSE(page.yearChart()->isVisible());
  EXPECT_FALSE(page.quartersChart()->isVisible());
  page.setTableShown(false);
  EXPECT_TRUE(page.yearChart()->isVisible());
}

TEST_F(YearPages, catchUpWhenTheyAreShownAgain) {
  page.hide();
  session.save(test::worked(day("2026-02-18"), hours(12)));
  page.show();
  EXPECT_TRUE(page.yearChart()->drawing().zones[48].name.contains("12 h worked"));
}

TEST_F(YearPages, areAsTallAsTheirCharts) {
  QCoreApplication::processEvents();
  for (const QWidget* chart :
       std::initializer_list<const QWidget*>{page.yearChart(), page.quartersChart()}) {
    EXPECT_EQ(chart->height(), chart->heightForWidth(chart->width()));
  }
}

TEST_F(EmptyYears, sayHowToBegin) {
  EXPECT_EQ(page.yearChart()->accessibleDescription(),
            "Log your first evening and your year will show here.");
  EXPECT_FALSE(page.quartersChart()->isVisible());
  EXPECT_FALSE(page.yearSwitch()->earlier()->isEnabled());
}

}  // namespace
}  // namespace pace::ui
