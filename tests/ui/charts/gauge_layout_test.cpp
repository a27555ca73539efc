#include "ui/charts/gauge_layout.h"

#include <gtest/gtest.h>

#include <tuple>

#include "tests/support/days.h"
#include "tests/ui/charts/layouts.h"

namespace pace::ui {
namespace {

using test::canvasOf;
using test::cutOff;
using test::hours;
using test::labelOf;
using test::touching;

Drawing gaugeAt(double workedHours, qreal width = 268, int fontPixels = 13) {
  return layOut(GaugeModel{hours(workedHours), false, {}}, canvasOf(width, 60, fontPixels));
}

TEST(GaugeLayout, fillsInProportionTo80Hours) {
  EXPECT_NEAR(gaugeAt(40).bars.at(0).box.width() * 2, gaugeAt(80).bars.at(0).box.width(), 1);
  EXPECT_TRUE(gaugeAt(0).bars.empty());
}

TEST(GaugeLayout, takesTheInkOfTheLimitReached) {
  EXPECT_EQ(gaugeAt(59.9).bars[0].ink, &Theme::work);
  EXPECT_EQ(gaugeAt(60).bars[0].ink, &Theme::overload);
  EXPECT_EQ(gaugeAt(70).bars[0].ink, &Theme::severe);
}

TEST(GaugeLayout, endsTheFillOnTheMarkItReaches) {
  const Drawing drawing = gaugeAt(60);
  EXPECT_NEAR(drawing.bars[0].box.right(), drawing.marks.at(3).line.x1(), 0.5);
}

TEST(GaugeLayout, shadesAboveTheTwoUpperLimits) {
  const Drawing drawing = gaugeAt(30);
  ASSERT_EQ(drawing.bands.size(), 3u);
  EXPECT_EQ(drawing.bands[1].box.left(), drawing.marks[3].line.x1());
  EXPECT_EQ(drawing.bands[2].box.left(), drawing.marks[4].line.x1());
}

TEST(GaugeLayout, stretchesForMoreThan80Hours) {
  const Drawing drawing = gaugeAt(101);
  EXPECT_LE(drawing.bars[0].box.right(), 268);
  EXPECT_LT(drawing.marks[4].line.x1(), gaugeAt(10).marks[4].line.x1());
}

TEST(GaugeLayout, namesEveryMarkInTheColumn) {
  const Drawing drawing = gaugeAt(61);
  for (const auto* name : {"40", "48", "55", "60", "70"}) {
    EXPECT_NE(labelOf(drawing, QLatin1String(name)), nullptr) << name;
  }
  EXPECT_EQ(drawing.zones.size(), 5u);
}

TEST(GaugeLayout, usesASecondRowRatherThanLoseAName) {
  const Drawing drawing = gaugeAt(61, 268, 20);
  EXPECT_EQ(drawing.labels.size(), 5u);
  EXPECT_GT(heightOf(drawing), heightOf(gaugeAt(61, 600, 20)));
}

TEST(GaugeLayout, runsFromTheRightWhereTextDoes) {
  Canvas canvas = canvasOf(268, 60);
  canvas.direction = Qt::RightToLeft;
  const Drawing drawing = layOut(GaugeModel{hours(61), false, {}}, canvas);
  EXPECT_NEAR(drawing.bars[0].box.right(), 267, 1);
}

class GaugeSizes : public testing::TestWithParam<std::tuple<int, int>> {};

TEST_P(GaugeSizes, letNoLabelTouchAnotherOrBeCut) {
  const auto [width, fontPixels] = GetParam();
  const Canvas canvas = canvasOf(width, 200, fontPixels);
  const Drawing drawing = layOut(GaugeModel{hours(61), false, {}}, canvas);
  EXPECT_TRUE(touching(drawing).isEmpty()) << touching(drawing).join(u'\n').toStdString();
  EXPECT_TRUE(cutOff(drawing, canvas).isEmpty());
  EXPECT_NE(labelOf(drawing, QStringLiteral("60")), nullptr);
  EXPECT_NE(labelOf(drawing, QStringLiteral("70")), nullptr);
}

INSTANTIATE_TEST_SUITE_P(All, GaugeSizes,
                         testing::Combine(testing::Values(160, 268, 420),
                                          testing::Values(11, 13, 20)));

}  // namespace
}  // namespace pace::ui
