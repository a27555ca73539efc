#include "ui/year/quarters_layout.h"

#include <gtest/gtest.h>

#include "tests/ui/charts/layouts.h"
#include "tests/ui/year/quarters.h"

namespace pace::ui {
namespace {

using test::canvasOf;
using test::cutOff;
using test::labelOf;
using test::touching;
using test::twoQuarters;

TEST(QuartersLayout, hasOneRowAQuarterUnderItsHeaders) {
  const Drawing drawing = layOut(twoQuarters(), canvasOf(786, 150));
  ASSERT_EQ(drawing.zones.size(), 2U);
  const Label* header = labelOf(drawing, QStringLiteral("Week mean"));
  const Label* cell = labelOf(drawing, QStringLiteral("57 h 6 m"));
  ASSERT_TRUE(header && cell);
  EXPECT_EQ(header->box.left(), cell->box.left());
  EXPECT_TRUE(drawing.zones[0].box.contains(cell->box));
}

TEST(QuartersLayout, isBriefWhereItIsNarrow) {
  const Drawing drawing = layOut(twoQuarters(), canvasOf(376, 200));
  EXPECT_NE(labelOf(drawing, QStringLiteral("≥ 742")), nullptr);
  EXPECT_EQ(labelOf(drawing, QStringLiteral("at least 742 h")), nullptr);
}

TEST(QuartersLayout, fitsInTheHeightItAsksFor) {
  for (const qreal width : {376, 786, 1300}) {
    Canvas canvas = canvasOf(width, 0);
    canvas.size.setHeight(heightOfQuarters(twoQuarters(), canvas));
    const Drawing drawing = layOut(twoQuarters(), canvas);
    EXPECT_TRUE(touching(drawing).isEmpty()) << touching(drawing).join(u'\n').toStdString();
    EXPECT_TRUE(cutOff(drawing, canvas).isEmpty()) << cutOff(drawing, canvas)[0].toStdString();
  }
}

TEST(QuartersLayout, runsFromTheRightWhereTextDoes) {
  Canvas canvas = canvasOf(786, 150);
  canvas.direction = Qt::RightToLeft;
  const Drawing drawing = layOut(twoQuarters(), canvas);
  EXPECT_GT(labelOf(drawing, QStringLiteral("Quarter"))->box.left(),
            labelOf(drawing, QStringLiteral("Mean sleep"))->box.left());
}

}  // namespace
}  // namespace pace::ui
