#include "ui/charts/heading.h"

#include <gtest/gtest.h>

#include "tests/ui/charts/layouts.h"

namespace pace::ui {
namespace {

using test::canvasOf;
using test::cutOff;
using test::touching;

const QString title = QStringLiteral("Week 47 · 16–22 November");
const std::vector<LegendKey> keys{
    {LegendKey::Shape::bar, &Theme::work, 0, QStringLiteral("below 60")},
    {LegendKey::Shape::bar, &Theme::overload, 1, QStringLiteral("60–70")},
    {LegendKey::Shape::hatchedBar, &Theme::muted, 0, QStringLiteral("days not logged")},
    {LegendKey::Shape::lineWithDot, &Theme::sleep, 0, QStringLiteral("slept")}};

TEST(Heading, hasTitleAndLegendInOneRowWhereBothFit) {
  Drawing drawing;
  const Canvas canvas = canvasOf(780, 300);
  const qreal bottom = layHeading(drawing, canvas, title, keys);
  ASSERT_EQ(drawing.labels.size(), 5u);
  EXPECT_EQ(drawing.labels.front().box.left(), cardPadding);
  EXPECT_EQ(drawing.labels.back().box.right(), 780 - cardPadding);
  EXPECT_NEAR(drawing.labels.back().box.center().y(), drawing.labels.front().box.center().y(), 1);
  EXPECT_EQ(bottom, drawing.labels.front().box.bottom());
  EXPECT_TRUE(touching(drawing).isEmpty());
}

TEST(Heading, givesTheLegendRowsOfItsOwnWhereItIsNarrow) {
  Drawing drawing;
  const Canvas canvas = canvasOf(300, 300);
  const qreal bottom = layHeading(drawing, canvas, title, keys);
  ASSERT_EQ(drawing.labels.size(), 5u);
  EXPECT_GT(drawing.labels[1].box.top(), drawing.labels[0].box.bottom());
  EXPECT_GE(bottom, drawing.labels.back().box.bottom());
  EXPECT_TRUE(touching(drawing).isEmpty());
  EXPECT_TRUE(cutOff(drawing, canvas).isEmpty());
}

TEST(Heading, leavesTheLegendOutWhereTwoRowsAreTooFew) {
  Drawing drawing;
  layHeading(drawing, canvasOf(150, 300), title, keys);
  EXPECT_EQ(drawing.labels.size(), 1u);
  EXPECT_TRUE(drawing.bars.empty());
}

TEST(Heading, shortensATitleThatDoesNotFit) {
  Drawing drawing;
  const Canvas canvas = canvasOf(120, 300);
  layHeading(drawing, canvas, title, {});
  EXPECT_TRUE(drawing.labels.front().text.endsWith(QChar(0x2026)));
  EXPECT_TRUE(cutOff(drawing, canvas).isEmpty());
}

TEST(Heading, showsInTheLegendTheShapesOfTheMarks) {
  Drawing drawing;
  layHeading(drawing, canvasOf(780, 300), title, keys);
  ASSERT_EQ(drawing.bars.size(), 3u);
  EXPECT_EQ(drawing.bars[1].ink, &Theme::overload);
  EXPECT_EQ(drawing.bars[1].notches, 1);
  EXPECT_EQ(drawing.bars[2].fill, Fill::hatched);
  EXPECT_EQ(drawing.dots.size(), 1u);
  EXPECT_EQ(drawing.curves.size(), 1u);
}

TEST(TitleAlone, standsAtTheRightWhereTextRunsFromThere) {
  Canvas canvas = canvasOf(780, 300);
  canvas.direction = Qt::RightToLeft;
  EXPECT_EQ(titleAlone(canvas, title).labels.front().box.right(), 780 - cardPadding);
}

}  // namespace
}  // namespace pace::ui
