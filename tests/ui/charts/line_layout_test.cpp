#include "ui/charts/line_layout.h"

#include <gtest/gtest.h>

#include <tuple>

#include "core/time/week.h"
#include "tests/support/days.h"
#include "tests/ui/charts/layouts.h"
#include "tests/ui/charts/lines.h"

namespace pace::ui {
namespace {

using test::canvasOf;
using test::cutOff;
using test::labelOf;
using test::lineModel;
using test::touching;

qreal heightOf(const Drawing& drawing, const QString& tick) {
  return labelOf(drawing, tick)->box.center().y();
}

TEST(LineLayout, putsAValueWhereItsTickIs) {
  const Drawing drawing = layOut(lineModel({5, 6, 7, 8}), canvasOf(386, 190));
  ASSERT_EQ(drawing.curves.size(), 1U);
  const QPolygonF& points = drawing.curves[0].points;
  ASSERT_EQ(points.size(), 4);
  EXPECT_NEAR(points[0].y(), heightOf(drawing, QStringLiteral("5 h")), 1);
  EXPECT_NEAR(points[3].y(), heightOf(drawing, QStringLiteral("8 h")), 1);
  EXPECT_NEAR(points[2].x(), drawing.zones[2].box.center().x(), 0.5);
}

TEST(LineLayout, breaksWhereAWeekHasNoValue) {
  const Drawing drawing = layOut(lineModel({6, 7, std::nullopt, 6, 7, 8}), canvasOf(386, 190));
  ASSERT_EQ(drawing.curves.size(), 2U);
  EXPECT_EQ(drawing.curves[0].points.size(), 2);
  EXPECT_EQ(drawing.curves[1].points.size(), 3);
}

TEST(LineLayout, drawsALoneValueAsADot) {
  auto values = test::Values(26, 7.0);
  values[3].reset();
  values[5].reset();
  const Drawing drawing = layOut(lineModel(values), canvasOf(386, 190));
  ASSERT_EQ(drawing.dots.size(), 1U);
  EXPECT_NEAR(drawing.dots[0].centre.x(), drawing.zones[4].box.center().x(), 0.5);
}

TEST(LineLayout, hasDotsOnlyWhereTheyHaveRoom) {
  EXPECT_EQ(layOut(lineModel(test::Values(4, 7.0)), canvasOf(386, 190)).dots.size(), 4U);
  EXPECT_TRUE(layOut(lineModel(test::Values(52, 7.0)), canvasOf(386, 190)).dots.empty());
}

TEST(LineLayout, stretchesForAValueBeyondItsAxis) {
  const Drawing drawing = layOut(lineModel({3.5, 9.2}), canvasOf(386, 300));
  EXPECT_NE(labelOf(drawing, QStringLiteral("3 h")), nullptr);
  EXPECT_NE(labelOf(drawing, QStringLiteral("10 h")), nullptr);
  for (const QPointF& point : drawing.curves[0].points) {
    EXPECT_TRUE(drawing.zones[0].box.top() <= point.y() &&
                point.y() <= drawing.zones[0].box.bottom());
  }
}

TEST(LineLayout, dotsTheLevelAndShadesTheBand) {
  const Drawing drawing = layOut(lineModel({6, 7}), canvasOf(386, 190));
  int dotted = 0;
  for (const Rule& rule : drawing.rules) dotted += rule.stroke == Stroke::dotted ? 1 : 0;
  EXPECT_EQ(dotted, 1);
  ASSERT_EQ(drawing.bands.size(), 1U);
  EXPECT_NEAR(drawing.bands[0].box.top(), heightOf(drawing, QStringLiteral("6 h")), 1);
  EXPECT_NEAR(drawing.bands[0].box.bottom(), heightOf(drawing, QStringLiteral("5 h")), 1);
  EXPECT_NE(labelOf(drawing, QStringLiteral("5–6 h")), nullptr);
}

TEST(LineLayout, tellsLinesApartByStrokeAndInTheLegend) {
  LineModel model = lineModel({6, 7});
  model.series[0].name = QStringLiteral("one");
  model.series.push_back({QStringLiteral("other"), &Theme::text, Stroke::dashed, {{7.0}, {8.0}}});
  const Drawing drawing = layOut(model, canvasOf(386, 190));
  ASSERT_EQ(drawing.curves.size(), 4U);  // the legend's first
  EXPECT_EQ(drawing.curves[1].stroke, Stroke::dashed);
  EXPECT_EQ(drawing.curves[3].stroke, Stroke::dashed);
  EXPECT_NE(labelOf(drawing, QStringLiteral("other")), nullptr);
}

TEST(LineLayout, marksTheChosenWeek) {
  LineModel model = lineModel({6, 7, 8});
  model.chosen = model.weeks[1];
  const Drawing drawing = layOut(model, canvasOf(386, 190));
  EXPECT_TRUE(drawing.zones[1].isChosen);
  ASSERT_EQ(drawing.marks.size(), 1U);
  EXPECT_EQ(drawing.marks[0].line.x1(), drawing.zones[1].box.left());
}

TEST(LineLayout, runsFromTheRightWhereTextDoes) {
  Canvas canvas = canvasOf(386, 190);
  canvas.direction = Qt::RightToLeft;
  const Drawing drawing = layOut(lineModel({6, 7, 8}), canvas);
  EXPECT_GT(drawing.zones[0].box.left(), drawing.zones[2].box.left());
  EXPECT_GT(drawing.curves[0].points[0].x(), drawing.curves[0].points[2].x());
}

class LineLayoutSizes : public testing::TestWithParam<std::tuple<int, int, int>> {};

TEST_P(LineLayoutSizes, letNoLabelTouchAnotherOrBeCut) {
  const auto [width, height, fontPixels] = GetParam();
  const Canvas canvas = canvasOf(width, height, fontPixels);
  for (const std::size_t weeks : {13U, 52U, 520U}) {
    const Drawing drawing = layOut(lineModel(test::Values(weeks, 6.5)), canvas);
    EXPECT_TRUE(touching(drawing).isEmpty()) << touching(drawing).join(u'\n').toStdString();
    EXPECT_TRUE(cutOff(drawing, canvas).isEmpty()) << cutOff(drawing, canvas)[0].toStdString();
    EXPECT_EQ(drawing.zones.size(), weeks);
  }
}

INSTANTIATE_TEST_SUITE_P(All, LineLayoutSizes,
                         testing::Combine(testing::Values(300, 386, 1200),
                                          testing::Values(160, 300), testing::Values(11, 13, 20)));

}  // namespace
}  // namespace pace::ui
