#include "ui/charts/chart_access.h"

#include <gtest/gtest.h>

#include <QAccessible>
#include <QTest>

#include "tests/ui/charts/weeks.h"
#include "ui/charts/gauge.h"
#include "ui/charts/week_chart.h"

namespace pace::ui {
namespace {

using test::aWeek;
using test::day;

class ChartAccessible : public testing::Test {
 protected:
  ChartAccessible() {
    m_chart.resize(780, 336);
    m_chart.show(weekModel(m_snapshot, m_snapshot.week.days, day("2026-11-18")));
  }

  QAccessibleInterface* access() { return QAccessible::queryAccessibleInterface(&m_chart); }
  QString nameOf(int child) {
    return access()->child(child)->text(QAccessible::Name).replace(QChar::Nbsp, QChar::Space);
  }

  Snapshot m_snapshot = aWeek();
  WeekChart m_chart;
};

TEST_F(ChartAccessible, isAChartWithAnItemForEveryDay) {
  EXPECT_EQ(access()->role(), QAccessible::Chart);
  EXPECT_EQ(access()->text(QAccessible::Name), QStringLiteral("Week 47 · 16–22 November"));
  ASSERT_EQ(access()->childCount(), 7);
  for (int i = 0; i < 7; ++i) {
    EXPECT_EQ(access()->child(i)->role(), QAccessible::ListItem);
    EXPECT_EQ(access()->indexOfChild(access()->child(i)), i);
    EXPECT_EQ(access()->child(i)->parent(), access());
  }
  EXPECT_EQ(access()->child(7), nullptr);
  EXPECT_EQ(access()->child(-1), nullptr);
}

TEST_F(ChartAccessible, namesTheDaysWithTheirNumbers) {
  EXPECT_EQ(nameOf(1), QStringLiteral("Tue 17 November: 11 h worked, 5 h 30 m slept"));
  EXPECT_EQ(nameOf(3), QStringLiteral("Thu 19 November: not logged"));
  EXPECT_EQ(nameOf(6), QStringLiteral("Sun 22 November: likely 1 h 20 m of work"));
}

TEST_F(ChartAccessible, tellsWhichDayIsChosen) {
  EXPECT_TRUE(access()->child(2)->state().selected);
  EXPECT_FALSE(access()->child(3)->state().selected);
}

TEST_F(ChartAccessible, choosesADayWhenItIsPressed) {
  std::vector<Day> chosen;
  QObject::connect(&m_chart, &WeekChart::dayChosen, [&](Day d) { chosen.push_back(d); });
  access()->child(4)->actionInterface()->doAction(QAccessibleActionInterface::pressAction());
  EXPECT_EQ(chosen, std::vector{day("2026-11-20")});
}

TEST_F(ChartAccessible, findsADayByItsPlace) {
  const QPoint centre = access()->child(5)->rect().center();
  EXPECT_EQ(access()->childAt(centre.x(), centre.y()), access()->child(5));
  EXPECT_EQ(access()->childAt(-5000, -5000), nullptr);
}

TEST_F(ChartAccessible, forgetsTheDaysOfAnOldModel) {
  const QAccessible::Id old = QAccessible::uniqueId(access()->child(1));
  ASSERT_NE(QAccessible::accessibleInterface(old), nullptr);
  m_chart.show(weekModel(m_snapshot, shifted(m_snapshot.week.days, std::chrono::weeks{-1}), {}));
  EXPECT_EQ(QAccessible::accessibleInterface(old), nullptr);
  EXPECT_EQ(nameOf(1), QStringLiteral("Tue 10 November: not logged"));
}

TEST_F(ChartAccessible, hasNoItemsWhereNothingWasEverLogged) {
  m_chart.show(weekModel(summarise({}, m_snapshot.today, {}), m_snapshot.week.days, {}));
  EXPECT_EQ(access()->childCount(), 0);
}

TEST(ChartAccess, goesWithItsChart) {
  QAccessible::Id day{};
  {
    WeekChart chart;
    const Snapshot snapshot = aWeek();
    chart.show(weekModel(snapshot, snapshot.week.days, snapshot.today));
    day = QAccessible::uniqueId(QAccessible::queryAccessibleInterface(&chart)->child(0));
  }
  EXPECT_EQ(QAccessible::accessibleInterface(day), nullptr);
}

TEST(ChartAccess, namesTheLinesOfTheGauge) {
  Gauge gauge;
  gauge.show(GaugeModel{test::hours(61.25), true, {}});
  const auto* access = QAccessible::queryAccessibleInterface(&gauge);
  ASSERT_EQ(access->childCount(), 5);
  EXPECT_EQ(access->child(3)->text(QAccessible::Name), QStringLiteral("60 h line: reached"));
  EXPECT_EQ(access->child(4)->text(QAccessible::Name), QStringLiteral("70 h line: 8 h 45 m to go"));
  EXPECT_EQ(access->text(QAccessible::Description),
            QStringLiteral("at least 61 h 15 m; 8 h 45 m to the 70 h line."));
}

TEST_F(ChartAccessible, tellsWhereTheCursorIs) {
  m_chart.QWidget::show();
  m_chart.setFocus();
  ASSERT_TRUE(QTest::qWaitForWindowActive(&m_chart));
  ASSERT_TRUE(m_chart.hasFocus());
  QTest::keyClick(&m_chart, Qt::Key_Right);
  QTest::keyClick(&m_chart, Qt::Key_End);
  EXPECT_EQ(access()->focusChild(), access()->child(6));
  EXPECT_TRUE(access()->child(6)->state().focused);
}

}  // namespace
}  // namespace pace::ui
