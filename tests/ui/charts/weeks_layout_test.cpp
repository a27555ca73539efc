#include "ui/charts/weeks_layout.h"

#include <gtest/gtest.h>

#include <tuple>

#include "core/time/week.h"
#include "tests/support/days.h"
#include "tests/ui/charts/layouts.h"

namespace pace::ui {
namespace {

using std::chrono::weeks;
using test::barsIn;
using test::canvasOf;
using test::cutOff;
using test::day;
using test::hours;
using test::labelOf;
using test::touching;

const Day today = day("2026-11-22");
const DaySpan thisWeek = weekOf(today, std::chrono::Monday);

WeeksModel model(std::optional<double> lastWeekHours = 61.25) {
  WeeksModel weeksOf{{}, {}, today, thisWeek};
  for (int i = 0; i < weeksShown; ++i) {
    WeekSum sum{shifted(thisWeek, weeks{i - weeksShown + 1}), hours(40), false, {}, hours(41)};
    weeksOf.weeks.push_back(sum);
  }
  weeksOf.weeks[10].worked = hours(60);
  weeksOf.weeks[10].reached = Severity::overload;
  weeksOf.weeks[11].worked = hours(70);
  weeksOf.weeks[11].reached = Severity::severe;
  weeksOf.weeks[25].worked = lastWeekHours ? std::optional(hours(*lastWeekHours)) : std::nullopt;
  return weeksOf;
}

std::vector<Bar> barsOf(const Drawing& drawing, std::size_t week) {
  return barsIn(drawing, drawing.zones[week].box);
}

TEST(WeeksLayout, endsABarOnTheLineItReaches) {
  const Drawing drawing = layOut(model(), canvasOf(780, 236));
  const Rule& overload = drawing.rules[0];
  const Rule& severe = drawing.rules[1];
  EXPECT_EQ(barsOf(drawing, 10).at(0).box.top(), overload.line.y1());
  EXPECT_EQ(barsOf(drawing, 11).at(0).box.top(), severe.line.y1());
  EXPECT_EQ(overload.stroke, Stroke::dashed);
  EXPECT_EQ(severe.stroke, Stroke::solid);
}

TEST(WeeksLayout, shadesFromLineToLineAndAbove) {
  const Drawing drawing = layOut(model(), canvasOf(780, 236));
  ASSERT_EQ(drawing.bands.size(), 2u);
  EXPECT_EQ(drawing.bands[0].box.bottom(), drawing.rules[0].line.y1());
  EXPECT_EQ(drawing.bands[0].box.top(), drawing.rules[1].line.y1());
  EXPECT_EQ(drawing.bands[1].box.bottom(), drawing.rules[1].line.y1());
}

TEST(WeeksLayout, marksAWeekByInkAndByNotches) {
  const Drawing drawing = layOut(model(), canvasOf(780, 236));
  EXPECT_EQ(barsOf(drawing, 0).at(0).ink, &Theme::work);
  EXPECT_EQ(barsOf(drawing, 0).at(0).notches, 0);
  EXPECT_EQ(barsOf(drawing, 10).at(0).ink, &Theme::overload);
  EXPECT_EQ(barsOf(drawing, 10).at(0).notches, 1);
  EXPECT_EQ(barsOf(drawing, 11).at(0).ink, &Theme::severe);
  EXPECT_EQ(barsOf(drawing, 11).at(0).notches, 2);
}

TEST(WeeksLayout, hatchesOnlyWhatIsNotLogged) {
  WeeksModel weeksOf = model();
  weeksOf.weeks[3].atLeast = true;
  weeksOf.weeks[4].worked.reset();
  weeksOf.weeks[4].atLeast = true;
  weeksOf.weeks[5].worked.reset();
  const Drawing drawing = layOut(weeksOf, canvasOf(780, 236));
  ASSERT_EQ(barsOf(drawing, 3).size(), 2u);
  EXPECT_EQ(barsOf(drawing, 3)[1].fill, Fill::hatched);
  EXPECT_LE(barsOf(drawing, 3)[1].box.bottom(), barsOf(drawing, 3)[0].box.top());
  ASSERT_EQ(barsOf(drawing, 4).size(), 1u);
  EXPECT_EQ(barsOf(drawing, 4)[0].fill, Fill::hatched);
  EXPECT_TRUE(barsOf(drawing, 5).empty());
  EXPECT_NE(labelOf(drawing, QStringLiteral("days not logged")), nullptr);
  EXPECT_EQ(labelOf(layOut(model(), canvasOf(780, 236)), QStringLiteral("days not logged")),
            nullptr);
}

TEST(WeeksLayout, breaksTheMeanWhereThereIsNone) {
  WeeksModel weeksOf = model();
  weeksOf.weeks[8].mean.reset();
  const Drawing drawing = layOut(weeksOf, canvasOf(780, 236));
  ASSERT_EQ(drawing.curves.size(), 3u);  // the legend's first
  EXPECT_EQ(drawing.curves[1].points.size(), 8);
  EXPECT_EQ(drawing.curves[2].points.size(), 17);
}

TEST(WeeksLayout, namesAMonthUnderTheWeekOfItsFirstDay) {
  const Drawing drawing = layOut(model(), canvasOf(780, 236));
  const Label* november = labelOf(drawing, QStringLiteral("Nov"));
  ASSERT_NE(november, nullptr);
  // 26 October to 1 November is the fourth week from the end.
  EXPECT_NEAR(november->box.center().x(), drawing.zones[22].box.center().x(), 1);
}

TEST(WeeksLayout, marksTheChosenWeek) {
  const Drawing drawing = layOut(model(), canvasOf(780, 236));
  ASSERT_EQ(drawing.marks.size(), 1u);
  EXPECT_EQ(drawing.marks[0].line.x1(), drawing.zones[25].box.left());
  EXPECT_TRUE(drawing.zones[25].isChosen);
  EXPECT_FALSE(drawing.zones[24].isChosen);
}

TEST(WeeksLayout, drawsTheLinesWhereTheLimitsAre) {
  WeeksModel weeksOf = model();
  weeksOf.limits.overload = hours(57.5);
  const Drawing drawing = layOut(weeksOf, canvasOf(780, 236));
  EXPECT_NE(labelOf(drawing, QStringLiteral("57:30")), nullptr);
  EXPECT_NE(labelOf(drawing, QStringLiteral("57:30–70")), nullptr);
  EXPECT_TRUE(touching(drawing).isEmpty());
}

TEST(WeeksLayout, runsFromTheRightWhereTextDoes) {
  Canvas canvas = canvasOf(780, 236);
  canvas.direction = Qt::RightToLeft;
  const Drawing drawing = layOut(model(), canvas);
  EXPECT_GT(drawing.zones[0].box.left(), drawing.zones[25].box.left());
}

TEST(WeeksLayout, stretchesForAWeekOf90HoursAndMore) {
  for (const double longest : {90.0, 168.0}) {
    const Drawing drawing = layOut(model(longest), canvasOf(780, 236));
    EXPECT_GE(barsOf(drawing, 25).at(0).box.top(), drawing.zones[25].box.top());
  }
}

TEST(WeeksLayout, drawsTenYearsAsBarsSideBySide) {
  WeeksModel weeksOf{{}, {}, today, thisWeek};
  for (int i = 0; i < 520; ++i) {
    weeksOf.weeks.push_back(
        {shifted(thisWeek, weeks{i - 519}), hours(62), false, Severity::overload, {}});
  }
  for (const qreal width : {420.0, 780.0, 1200.0}) {
    const Drawing drawing = layOut(weeksOf, canvasOf(width, 236));
    EXPECT_TRUE(touching(drawing).isEmpty()) << touching(drawing).join(u'\n').toStdString();
    const auto bars = barsIn(drawing, drawing.zones.front().box | drawing.zones.back().box);
    ASSERT_EQ(bars.size(), 520u);
    for (std::size_t i = 1; i < bars.size(); ++i) {
      EXPECT_LE(bars[i].box.left(), bars[i - 1].box.right());
      EXPECT_EQ(bars[i].notches, 0);
    }
  }
}

class WeeksLayoutSizes : public testing::TestWithParam<std::tuple<int, int, int>> {};

TEST_P(WeeksLayoutSizes, letNoLabelTouchAnotherOrBeCut) {
  const auto [width, height, fontPixels] = GetParam();
  const Canvas canvas = canvasOf(width, height, fontPixels);
  for (const auto& weeksOf : {model(), model(168), model(std::nullopt)}) {
    const Drawing drawing = layOut(weeksOf, canvas);
    EXPECT_TRUE(touching(drawing).isEmpty()) << touching(drawing).join(u'\n').toStdString();
    EXPECT_TRUE(cutOff(drawing, canvas).isEmpty()) << cutOff(drawing, canvas)[0].toStdString();
    EXPECT_EQ(drawing.zones.size(), 26u);
  }
}

INSTANTIATE_TEST_SUITE_P(All, WeeksLayoutSizes,
                         testing::Combine(testing::Values(420, 780, 1200),
                                          testing::Values(170, 236, 500),
                                          testing::Values(11, 13, 20, 26)));

}  // namespace
}  // namespace pace::ui
