#include <gtest/gtest.h>

#include "tests/support/days.h"
#include "tests/ui/charts/layouts.h"
#include "ui/charts/time_axis.h"
#include "ui/charts/value_axis.h"

namespace pace::ui {
namespace {

using std::chrono::minutes;
using test::canvasOf;
using test::hours;

TEST(TimeAxis, sharesThePlotOutWithoutGaps) {
  const TimeAxis axis(QRectF(40, 10, 701, 100), 7, canvasOf(800, 200));
  EXPECT_EQ(axis.slot(0).left(), 40);
  EXPECT_EQ(axis.slot(6).right(), 741);
  for (std::size_t i = 1; i < 7; ++i) {
    EXPECT_EQ(axis.slot(i).left(), axis.slot(i - 1).right());
    EXPECT_EQ(axis.slot(i).left(), std::round(axis.slot(i).left()));
  }
}

TEST(TimeAxis, givesAllBarsOneWidth) {
  const TimeAxis axis(QRectF(40, 10, 333, 100), 26, canvasOf(420, 200));
  for (std::size_t i = 0; i < 26; ++i) {
    const QRectF bar = axis.bar(i, 0.7, 20.4, 110);
    EXPECT_EQ(bar.width(), axis.bar(0, 0.7, 20.4, 110).width());
    EXPECT_EQ(bar.top(), 20);
    EXPECT_TRUE(axis.slot(i).adjusted(-1, 0, 1, 0).contains(bar)) << i;
  }
}

TEST(TimeAxis, leavesABarOnePixelHoweverNarrow) {
  const TimeAxis axis(QRectF(0, 0, 10, 10), 26, canvasOf(10, 10));
  EXPECT_EQ(axis.bar(3, 0.7, 0, 10).width(), 1);
}

TEST(Canvas, snapsToThePixelsOfTheScreen) {
  Canvas canvas = canvasOf(100, 100);
  EXPECT_EQ(canvas.snapped(10.4), 10);
  canvas.pixelRatio = 2;
  EXPECT_EQ(canvas.snapped(10.4), 10.5);
  canvas.pixelRatio = 1.25;
  EXPECT_DOUBLE_EQ(canvas.snapped(10.5), 10.4);
  EXPECT_EQ(canvas.snapped(QRectF(0.7, 0.7, 9.9, 9.9)), QRectF(0.8, 0.8, 9.6, 9.6).normalized());
}

TEST(ValueAxis, isStraight) {
  const ValueAxis axis({minutes{0}, 300}, {hours(12), 60});
  EXPECT_EQ(axis.place(minutes{0}), 300);
  EXPECT_EQ(axis.place(hours(12)), 60);
  EXPECT_EQ(axis.place(hours(6)), 180);
  EXPECT_EQ(axis.place(hours(15)), 0);
}

TEST(Ticks, includeBothEnds) {
  EXPECT_EQ(ticks(hours(12), hours(4)), (std::vector{hours(0), hours(4), hours(8), hours(12)}));
  EXPECT_EQ(ticks(hours(13), hours(4)).back(), hours(12));
}

TEST(RoundedUp, leavesAMultipleAsItIs) {
  EXPECT_EQ(roundedUp(hours(80), hours(10)), hours(80));
  EXPECT_EQ(roundedUp(hours(80) + minutes{1}, hours(10)), hours(90));
}

}  // namespace
}  // namespace pace::ui
