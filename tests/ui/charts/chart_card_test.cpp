#include "ui/charts/chart_card.h"

#include <gtest/gtest.h>

#include <QTest>

#include "tests/ui/charts/weeks.h"
#include "ui/charts/week_chart.h"

namespace pace::ui {
namespace {

using test::aWeek;
using test::day;

class ChartCards : public testing::Test {
 protected:
  ChartCards() {
    const Snapshot snapshot = aWeek();
    m_chart->show(weekModel(snapshot, snapshot.week.days, day("2026-11-18")));
  }

  QTableView& table() { return *m_card.findChild<QTableView*>(); }
  QString cell(int row, int column) {
    return table().model()->index(row, column).data().toString();
  }

  WeekChart* m_chart = new WeekChart;  // the card's child
  ChartCard m_card{m_chart};
};

TEST_F(ChartCards, showTheChartFirst) {
  EXPECT_FALSE(m_card.isTableShown());
  EXPECT_EQ(m_card.currentWidget(), m_chart);
}

TEST_F(ChartCards, haveTheSameFactsInTheTable) {
  m_card.setTableShown(true);
  EXPECT_TRUE(m_card.isTableShown());
  ASSERT_EQ(table().model()->rowCount(), 7);
  EXPECT_EQ(cell(1, 0), QStringLiteral("Tue 17 Nov"));
  EXPECT_EQ(cell(1, 1), QStringLiteral("11 h"));
  EXPECT_EQ(cell(3, 1), QStringLiteral("not logged"));
  EXPECT_EQ(table().accessibleName(), m_chart->accessibleName());
  EXPECT_EQ(table().accessibleDescription(), m_chart->accessibleDescription());
}

TEST_F(ChartCards, beginInTheRowOfTheChosenDay) {
  m_card.setTableShown(true);
  EXPECT_EQ(table().currentIndex().row(), 2);
}

TEST_F(ChartCards, chooseTheDayOfARow) {
  std::vector<Day> chosen;
  QObject::connect(m_chart, &WeekChart::dayChosen, [&](Day d) { chosen.push_back(d); });
  m_card.setTableShown(true);
  QTest::keyClick(&table(), Qt::Key_Down);
  QTest::keyClick(&table(), Qt::Key_Return);
  EXPECT_EQ(chosen, std::vector{day("2026-11-19")});
}

TEST_F(ChartCards, followANewModel) {
  m_card.setTableShown(true);
  const Snapshot snapshot = aWeek();
  const DaySpan before = shifted(snapshot.week.days, std::chrono::weeks{-1});
  m_chart->show(weekModel(snapshot, before, before.from));
  EXPECT_EQ(cell(0, 0), QStringLiteral("Mon 9 Nov"));
}

TEST_F(ChartCards, leaveTheTableEmptyAndWithoutRoomUntilItIsShown) {
  EXPECT_EQ(table().model()->rowCount(), 0);
  const QSize alone = m_card.sizeHint();
  EXPECT_EQ(alone, m_chart->sizeHint());
  m_card.setTableShown(true);
  EXPECT_EQ(table().model()->rowCount(), 7);
}

TEST_F(ChartCards, takeTheKeyboardAlong) {
  m_card.show();
  ASSERT_TRUE(QTest::qWaitForWindowActive(&m_card));
  m_chart->setFocus();
  m_card.setTableShown(true);
  EXPECT_TRUE(table().hasFocus());
  m_card.setTableShown(false);
  EXPECT_TRUE(m_chart->hasFocus());
}

TEST_F(ChartCards, leaveTheKeyboardWhereItIsOtherwise) {
  QWidget window;
  auto* field = new QWidget(&window);
  field->setFocusPolicy(Qt::StrongFocus);
  m_card.setParent(&window);
  window.show();
  ASSERT_TRUE(QTest::qWaitForWindowActive(&window));
  field->setFocus();
  m_card.setTableShown(true);
  EXPECT_TRUE(field->hasFocus());
  m_card.setParent(nullptr);
}

}  // namespace
}  // namespace pace::ui
