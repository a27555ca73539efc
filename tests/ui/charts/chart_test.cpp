#include "ui/charts/chart.h"

#include <gtest/gtest.h>

#include <QSignalSpy>
#include <QTest>

#include "tests/ui/charts/weeks.h"
#include "ui/charts/cursor_step.h"
#include "ui/charts/gauge.h"
#include "ui/charts/week_chart.h"
#include "ui/charts/weeks_chart.h"

namespace pace::ui {
namespace {

using test::aWeek;
using test::day;

class WeekCharts : public testing::Test {
 protected:
  WeekCharts() {
    m_chart.resize(780, 336);
    QObject::connect(&m_chart, &WeekChart::dayChosen, [this](Day d) { m_chosen.push_back(d); });
    m_chart.show(weekModel(m_snapshot, m_snapshot.week.days, day("2026-11-18")));
  }

  void press(Qt::Key key) { QTest::keyClick(&m_chart, key); }

  Snapshot m_snapshot = aWeek();
  WeekChart m_chart;
  std::vector<Day> m_chosen;
};

TEST_F(WeekCharts, beginOnTheChosenDay) {
  EXPECT_EQ(m_chart.cursor(), 2u);
}

TEST_F(WeekCharts, areWalkedByArrowsAndStopAtTheEnds) {
  press(Qt::Key_Left);
  EXPECT_EQ(m_chart.cursor(), 1u);
  press(Qt::Key_End);
  press(Qt::Key_Right);
  EXPECT_EQ(m_chart.cursor(), 6u);
  press(Qt::Key_Home);
  press(Qt::Key_Left);
  EXPECT_EQ(m_chart.cursor(), 0u);
  EXPECT_TRUE(m_chosen.empty());
}

TEST_F(WeekCharts, walkTheOtherWayWhereTextRunsFromTheRight) {
  m_chart.setLayoutDirection(Qt::RightToLeft);
  press(Qt::Key_Left);
  EXPECT_EQ(m_chart.cursor(), 3u);
  press(Qt::Key_Right);
  EXPECT_EQ(m_chart.cursor(), 2u);
}

TEST_F(WeekCharts, chooseWithEnterAndWithSpace) {
  press(Qt::Key_Right);
  press(Qt::Key_Return);
  press(Qt::Key_Home);
  press(Qt::Key_Space);
  EXPECT_EQ(m_chosen, (std::vector{day("2026-11-19"), day("2026-11-16")}));
}

TEST_F(WeekCharts, chooseWhatIsClickedOn) {
  const QPoint friday = m_chart.drawing().zones[4].box.center().toPoint();
  QTest::mouseClick(&m_chart, Qt::LeftButton, {}, friday);
  EXPECT_EQ(m_chosen, std::vector{day("2026-11-20")});
  EXPECT_EQ(m_chart.cursor(), 4u);
}

TEST_F(WeekCharts, chooseNothingBesideTheDays) {
  QTest::mouseClick(&m_chart, Qt::LeftButton, {}, QPoint(2, 2));
  QTest::mouseClick(&m_chart, Qt::RightButton, {},
                    m_chart.drawing().zones[4].box.center().toPoint());
  EXPECT_TRUE(m_chosen.empty());
}

TEST_F(WeekCharts, leaveOtherKeysToTheWindow) {
  QKeyEvent pageUp(QEvent::KeyPress, Qt::Key_PageUp, Qt::NoModifier);
  QCoreApplication::sendEvent(&m_chart, &pageUp);
  EXPECT_FALSE(pageUp.isAccepted());
}

TEST_F(WeekCharts, layThemselvesOutAgainForAnotherSizeAndFont) {
  const QRectF before = m_chart.drawing().zones[6].box;
  m_chart.resize(500, 336);
  EXPECT_LT(m_chart.drawing().zones[6].box.right(), before.right());
  QFont font = m_chart.font();
  font.setPixelSize(30);
  m_chart.setFont(font);
  EXPECT_GT(m_chart.drawing().labels[0].box.height(), 30);
}

TEST_F(WeekCharts, sayWhatTheyShow) {
  EXPECT_EQ(m_chart.accessibleName(), QStringLiteral("Week 47 · 16–22 November"));
  EXPECT_EQ(m_chart.accessibleDescription(),
            QStringLiteral("At least 44 h worked, 4 of 7 days logged; 5 h 30 m of sleep a night."));
}

TEST_F(WeekCharts, sayTheirSentenceWhereNothingWasEverLogged) {
  m_chart.setEmptySentence(QStringLiteral("Nothing yet."));
  m_chart.show(weekModel(summarise({}, m_snapshot.today, {}), m_snapshot.week.days, {}));
  EXPECT_TRUE(m_chart.drawing().zones.empty());
  EXPECT_EQ(m_chart.cursor(), std::nullopt);
  EXPECT_EQ(m_chart.accessibleDescription(), QStringLiteral("Nothing yet."));
  press(Qt::Key_Right);
  press(Qt::Key_Return);
  EXPECT_TRUE(m_chosen.empty());
}

TEST(WeeksCharts, chooseAWeek) {
  const Snapshot snapshot = aWeek();
  WeeksChart chart;
  std::vector<DaySpan> chosen;
  QObject::connect(&chart, &WeeksChart::weekChosen, [&](DaySpan week) { chosen.push_back(week); });
  chart.show(weeksModel(snapshot, snapshot.week.days));
  QTest::keyClick(&chart, Qt::Key_Left);
  QTest::keyClick(&chart, Qt::Key_Enter);
  EXPECT_EQ(chosen, std::vector{shifted(snapshot.week.days, std::chrono::weeks{-1})});
}

TEST(Gauges, growWhereTheirNamesNeedASecondRow) {
  Gauge gauge;
  EXPECT_TRUE(gauge.hasHeightForWidth());
  EXPECT_GT(gauge.heightForWidth(160), gauge.heightForWidth(600));
}

TEST(Steps, haveNoPlaceForOtherKeys) {
  EXPECT_EQ(tryStep(Qt::Key_Up, {2, 7, false}), std::nullopt);
  EXPECT_EQ(tryStep(Qt::Key_Right, {0, 1, false}), 0u);
  EXPECT_EQ(tryStep(Qt::Key_End, {0, 26, true}), 25u);
}

TEST(Steps, goFromColumnToColumn) {
  EXPECT_EQ(tryStep(Qt::Key_Right, {2, 20, false, 7}), 9u);
  EXPECT_EQ(tryStep(Qt::Key_Right, {2, 20, true, 7}), 2u);
  EXPECT_EQ(tryStep(Qt::Key_Right, {13, 20, false, 7}), 13u);
  EXPECT_EQ(tryStep(Qt::Key_Up, {2, 20, false, 7}), 1u);
  EXPECT_EQ(tryStep(Qt::Key_Down, {19, 20, false, 7}), 19u);
}

}  // namespace
}  // namespace pace::ui
