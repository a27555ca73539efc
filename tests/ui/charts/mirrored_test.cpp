#include <gtest/gtest.h>

#include "ui/charts/drawing.h"

namespace pace::ui {
namespace {

Drawing oneOfEach() {
  Drawing drawing;
  const QRectF box(10, 5, 30, 20);
  drawing.bands.push_back({box});
  drawing.cells.push_back({box});
  drawing.bars.push_back({box});
  drawing.labels.push_back({box, QStringLiteral("9:30"), &Theme::text, QFont(), nullptr});
  drawing.zones.push_back({box, QStringLiteral("Monday")});
  drawing.rules.push_back({QLineF(10, 5, 40, 5)});
  drawing.marks.push_back({QLineF(10, 5, 40, 5)});
  drawing.curves.push_back({{{10, 5}, {40, 9}}});
  drawing.dots.push_back({{10, 5}});
  return drawing;
}

TEST(Mirrored, turnsEveryPlaceRound) {
  const Drawing drawing = mirrored(oneOfEach(), 100);
  const QRectF box(60, 5, 30, 20);
  EXPECT_EQ(drawing.bands[0].box, box);
  EXPECT_EQ(drawing.cells[0].box, box);
  EXPECT_EQ(drawing.bars[0].box, box);
  EXPECT_EQ(drawing.labels[0].box, box);
  EXPECT_EQ(drawing.zones[0].box, box);
  EXPECT_EQ(drawing.rules[0].line, QLineF(90, 5, 60, 5));
  EXPECT_EQ(drawing.marks[0].line, QLineF(90, 5, 60, 5));
  EXPECT_EQ(drawing.curves[0].points, (QPolygonF{{90, 5}, {60, 9}}));
  EXPECT_EQ(drawing.dots[0].centre, QPointF(90, 5));
}

TEST(Mirrored, leavesWordsAndNumbersAsTheyRead) {
  EXPECT_EQ(mirrored(oneOfEach(), 100).labels[0].text, QStringLiteral("9:30"));
}

}  // namespace
}  // namespace pace::ui
