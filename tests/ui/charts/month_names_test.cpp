#include "ui/charts/month_names.h"

#include <gtest/gtest.h>

#include "core/time/week.h"
#include "tests/support/days.h"
#include "tests/ui/charts/layouts.h"

namespace pace::ui {
namespace {

using test::canvasOf;
using test::day;

/// The names under `count` weeks up to 22 November 2026, `width` wide.
QStringList namesUnder(int count, qreal width) {
  const DaySpan last = weekOf(day("2026-11-22"), std::chrono::Monday);
  std::vector<DaySpan> weeks;
  for (int back = count - 1; back >= 0; --back) {
    weeks.push_back(shifted(last, std::chrono::weeks{-back}));
  }
  const QRectF plot(0, 0, width, 100);
  const Canvas canvas = canvasOf(width, 130);
  Drawing drawing;
  layMonths(drawing, weeks, TimeAxis(plot, weeks.size(), canvas), plot, canvas);
  QStringList names;
  for (const Label& label : drawing.labels) names.push_back(label.text);
  return names;
}

TEST(MonthNames, nameEveryMonthWhereTheyHaveRoom) {
  EXPECT_EQ(namesUnder(9, 400), (QStringList{"Oct", "Nov"}));
}

TEST(MonthNames, nameJanuaryByItsYearInAYear) {
  EXPECT_TRUE(namesUnder(52, 900).contains(QStringLiteral("2026")));
  EXPECT_FALSE(namesUnder(52, 900).contains(QStringLiteral("Jan")));
}

TEST(MonthNames, thinOutEvenly) {
  EXPECT_EQ(namesUnder(52, 200), (QStringList{"2026", "Apr", "Jul", "Oct"}));
}

TEST(MonthNames, areYearsForTenYears) {
  const QStringList names = namesUnder(520, 700);
  EXPECT_EQ(names.size(), 10);
  EXPECT_EQ(names.back(), QStringLiteral("2026"));
  EXPECT_LT(namesUnder(520, 200).size(), 10);
}

}  // namespace
}  // namespace pace::ui
