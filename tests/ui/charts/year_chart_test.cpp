#include "ui/charts/year_chart.h"

#include <gtest/gtest.h>

#include <QTest>

#include "tests/support/days.h"

namespace pace::ui {
namespace {

using test::day;
using test::workedDays;

class YearCharts : public testing::Test {
 protected:
  YearCharts() {
    m_chart.resize(786, 180);
    QObject::connect(&m_chart, &YearChart::dayChosen, [this](Day d) { m_days.push_back(d); });
    const auto snapshot = summarise(workedDays(day("2026-11-02"), {8, 9}), day("2026-11-22"), {});
    m_chart.show(yearModel(snapshot, std::chrono::year{2026}, day("2026-11-18")));
  }

  Day goTo(Qt::Key key) {
    QTest::keyClick(&m_chart, key);
    return day("2026-01-01") + std::chrono::days{*m_chart.cursor()};
  }

  YearChart m_chart;
  std::vector<Day> m_days;
};

TEST_F(YearCharts, areWalkedByWeekAndByDay) {
  EXPECT_EQ(goTo(Qt::Key_Left), day("2026-11-11"));
  EXPECT_EQ(goTo(Qt::Key_Up), day("2026-11-10"));
  EXPECT_EQ(goTo(Qt::Key_Down), day("2026-11-11"));
  EXPECT_EQ(goTo(Qt::Key_Right), day("2026-11-18"));
}

TEST_F(YearCharts, stayAtTheEnds) {
  EXPECT_EQ(goTo(Qt::Key_Right), day("2026-11-18"));  // the 25th is to come
  EXPECT_EQ(goTo(Qt::Key_End), day("2026-11-22"));
  EXPECT_EQ(goTo(Qt::Key_Down), day("2026-11-22"));
  EXPECT_EQ(goTo(Qt::Key_Home), day("2026-01-01"));
  EXPECT_EQ(goTo(Qt::Key_Up), day("2026-01-01"));
  EXPECT_EQ(goTo(Qt::Key_Left), day("2026-01-01"));
}

TEST_F(YearCharts, chooseADay) {
  QTest::keyClick(&m_chart, Qt::Key_Up);
  QTest::keyClick(&m_chart, Qt::Key_Return);
  EXPECT_EQ(m_days, std::vector{day("2026-11-17")});
}

TEST_F(YearCharts, growWhereTheYearIsCutInTwo) {
  EXPECT_TRUE(m_chart.hasHeightForWidth());
  EXPECT_GT(m_chart.heightForWidth(376), m_chart.heightForWidth(786));
}

}  // namespace
}  // namespace pace::ui
