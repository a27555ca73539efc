#include "ui/trends/trends_page.h"

#include <gtest/gtest.h>

#include <QSignalSpy>

#include "tests/support/clock.h"
#include "tests/support/failing_journal.h"

namespace pace::ui {
namespace {

using std::chrono::days;
using test::at;
using test::day;
using test::hours;

/// A year and a half of days up to Wednesday 18 November 2026.
std::vector<DayEntry> manyDays() {
  std::vector<DayEntry> entries;
  for (Day d = day("2025-05-01"); d <= day("2026-11-18"); d += days{1}) {
    DayEntry entry = test::worked(d, hours(8));
    entry.slept = hours(7);
    entry.energy = Energy::four;
    entries.push_back(entry);
  }
  return entries;
}

struct TrendsPages : testing::Test {
  explicit TrendsPages(const std::vector<DayEntry>& entries = manyDays()) : journal(entries) {
    session.load();
    page.resize(820, 700);
    page.show();
  }

  void answer() {
    CheckIn answers;
    answers.week = day("2026-11-09");
    answers.drained = Agreement::tryFrom(8);
    session.answer(answers);
  }

  std::vector<Chart*> charts() const {
    return {page.hoursChart(), page.sleepChart(), page.loadChart(), page.energyChart()};
  }

  test::FailingJournal journal;
  Session session{journal, [] { return at("2026-11-18", 21); }};
  TrendsPage page{session};
};

struct EmptyTrends : TrendsPages {
  EmptyTrends() : TrendsPages(std::vector<DayEntry>{}) {}
};

TEST_F(TrendsPages, showSixMonthsOfEverythingFirst) {
  for (const Chart* chart : charts()) {
    EXPECT_EQ(chart->drawing().zones.size(), 26U) << chart->accessibleName().toStdString();
  }
  EXPECT_EQ(page.factsChart()->drawing().zones.size(), 11U);
}

TEST_F(TrendsPages, changeEveryChartWithOneSwitch) {
  page.rangeSwitch()->choose(TrendRange::all);
  for (const Chart* chart : charts()) {
    EXPECT_EQ(chart->drawing().zones.size(), 82U) << chart->accessibleName().toStdString();
  }
}

TEST_F(TrendsPages, keepTheirRangeWhileTheyAreAway) {
  page.rangeSwitch()->choose(TrendRange::threeMonths);
  page.hide();
  session.save(test::worked(day("2026-11-18"), hours(12)));
  page.show();
  EXPECT_EQ(page.hoursChart()->drawing().zones.size(), 13U);
}

TEST_F(TrendsPages, catchUpWhenTheyAreShownAgain) {
  page.hide();
  const QString before = page.hoursChart()->drawing().zones.back().name;
  session.save(test::worked(day("2026-11-18"), hours(12)));
  EXPECT_EQ(page.hoursChart()->drawing().zones.back().name, before);
  page.show();
  EXPECT_NE(page.hoursChart()->drawing().zones.back().name, before);
}

TEST_F(TrendsPages, goToTheLastDayOfAWeekOrToToday) {
  const QSignalSpy chosen(&page, &TrendsPage::dayChosen);
  page.hoursChart()->choose(24);
  page.sleepChart()->choose(25);
  ASSERT_EQ(chosen.size(), 2);
  EXPECT_EQ(chosen[0][0].value<Day>(), day("2026-11-15"));
  EXPECT_EQ(chosen[1][0].value<Day>(), day("2026-11-18"));
}

TEST_F(TrendsPages, markTheChosenWeekInEveryChart) {
  page.showWeek({day("2026-11-09"), day("2026-11-16")});
  for (const Chart* chart : charts()) {
    EXPECT_TRUE(chart->drawing().zones[24].isChosen) << chart->accessibleName().toStdString();
  }
}

TEST_F(TrendsPages, showTheCheckInOnceThereAreAnswers) {
  EXPECT_FALSE(page.checkInChart()->isVisible());
  answer();
  EXPECT_TRUE(page.checkInChart()->isVisible());
  EXPECT_EQ(page.checkInChart()->drawing().zones.size(), 26U);
}

TEST_F(TrendsPages, standSideBySideWhereTheyHaveRoom) {
  const auto top = [&](const Chart* chart) { return chart->mapTo(&page, QPoint()).y(); };
  QCoreApplication::processEvents();
  EXPECT_EQ(top(page.sleepChart()), top(page.loadChart()));
  page.resize(420, 1800);
  QCoreApplication::processEvents();
  EXPECT_LT(top(page.sleepChart()), top(page.loadChart()));
  page.resize(820, 1800);
  QCoreApplication::processEvents();
  EXPECT_EQ(top(page.sleepChart()), top(page.loadChart()));
}

TEST_F(TrendsPages, areWalkedByTabFromTheSwitchDown) {
  const std::vector<QWidget*> inOrder{page.hoursChart(), page.sleepChart(), page.loadChart(),
                                      page.factsChart(), page.energyChart()};
  std::vector<QWidget*> walked;
  const QWidget* first = page.rangeSwitch()->focusProxy();
  for (QWidget* next = first->nextInFocusChain(); next != first; next = next->nextInFocusChain()) {
    if (std::find(inOrder.begin(), inOrder.end(), next) != inOrder.end()) walked.push_back(next);
  }
  EXPECT_EQ(walked, inOrder);
}

TEST_F(TrendsPages, swapAllChartsForTheirTables) {
  page.setTableShown(true);
  EXPECT_FALSE(page.hoursChart()->isVisible());
  EXPECT_FALSE(page.factsChart()->isVisible());
  page.setTableShown(false);
  EXPECT_TRUE(page.energyChart()->isVisible());
}

TEST_F(EmptyTrends, sayHowToBeginAndNothingElse) {
  EXPECT_EQ(page.hoursChart()->accessibleDescription(),
            "Log your first evening and your trends will show here.");
  EXPECT_FALSE(page.rangeSwitch()->isVisible());
  EXPECT_FALSE(page.factsChart()->isVisible());
  session.save(test::worked(day("2026-11-18"), hours(8)));
  EXPECT_TRUE(page.rangeSwitch()->isVisible());
  EXPECT_TRUE(page.factsChart()->isVisible());
  EXPECT_EQ(page.sleepChart()->accessibleDescription(),
            "Log a night, and the mean of each week will show here.");
}

}  // namespace
}  // namespace pace::ui
