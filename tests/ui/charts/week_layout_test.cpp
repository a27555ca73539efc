#include "ui/charts/week_layout.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <tuple>

#include "core/time/week.h"
#include "tests/support/days.h"
#include "tests/ui/charts/layouts.h"

namespace pace::ui {
namespace {

using test::barsIn;
using test::canvasOf;
using test::cutOff;
using test::day;
using test::hours;
using test::labelOf;
using test::touching;

const Day thursday = day("2026-11-19");

/// Mon 10:30, Tue 0, Wed not logged, Thu (today) 5:15; sleep broken on Wednesday; the rest to come.
WeekModel halfAWeek() {
  WeekModel model{weekOf(thursday, std::chrono::Monday), {}, thursday, thursday};
  for (Day d = model.week.from; d < model.week.until; d += std::chrono::days{1}) {
    model.days.push_back({d, {}, {}});
  }
  model.days[0] = {model.days[0].day, hours(10.5), hours(7)};
  model.days[1] = {model.days[1].day, hours(0), hours(5.5)};
  model.days[3] = {model.days[3].day, hours(5.25), hours(6)};
  return model;
}

WeekModel fullWeek(double longestDay = 12.25) {
  WeekModel model = halfAWeek();
  model.today = model.week.until - std::chrono::days{1};
  const double worked[] = {10.5, 11, longestDay, 9.5, 11.5, 6.5, 8};
  const double slept[] = {6.1, 7, 7, 6, 5.5, 7, 6.5};
  for (std::size_t i = 0; i < 7; ++i) {
    model.days[i] = {model.days[i].day, hours(worked[i]), hours(slept[i])};
  }
  return model;
}

std::vector<Bar> barsOf(const Drawing& drawing, std::size_t zone) {
  return barsIn(drawing, drawing.zones[zone].box);
}

TEST(WeekLayout, makesBarsAsHighAsTheDaysAreLong) {
  const Drawing drawing = layOut(halfAWeek(), canvasOf(780, 336));
  const qreal monday = barsOf(drawing, 0).at(0).box.height();
  const qreal thursdayBar = barsOf(drawing, 3).at(0).box.height();
  EXPECT_NEAR(thursdayBar * 2, monday, 2);
  EXPECT_EQ(barsOf(drawing, 0).at(0).box.bottom(), barsOf(drawing, 3).at(0).box.bottom());
}

TEST(WeekLayout, tellsZeroFromMissingFromYetToCome) {
  const Drawing drawing = layOut(halfAWeek(), canvasOf(780, 336));
  EXPECT_TRUE(barsOf(drawing, 1).empty());
  ASSERT_NE(labelOf(drawing, QStringLiteral("0")), nullptr);
  EXPECT_TRUE(drawing.zones[1].box.contains(labelOf(drawing, QStringLiteral("0"))->box));
  ASSERT_EQ(barsOf(drawing, 2).size(), 1u);
  EXPECT_EQ(barsOf(drawing, 2)[0].fill, Fill::hatched);
  EXPECT_TRUE(barsOf(drawing, 4).empty());
  EXPECT_NE(labelOf(drawing, QStringLiteral("not logged")), nullptr);
}

TEST(WeekLayout, explainsTheHatchingOnlyWhereThereIsSome) {
  const Drawing drawing = layOut(fullWeek(), canvasOf(780, 336));
  EXPECT_EQ(labelOf(drawing, QStringLiteral("not logged")), nullptr);
}

TEST(WeekLayout, breaksTheLineAtANightNotLogged) {
  const Drawing drawing = layOut(halfAWeek(), canvasOf(780, 336));
  // The first curve is the legend's.
  ASSERT_EQ(drawing.curves.size(), 3u);
  EXPECT_EQ(drawing.curves[1].points.size(), 2);
  EXPECT_EQ(drawing.curves[2].points.size(), 1);
  EXPECT_EQ(drawing.dots.size(), 4u);
}

TEST(WeekLayout, drawsSleepAgainstItsLineAndBand) {
  const Drawing drawing = layOut(halfAWeek(), canvasOf(780, 336));
  const QRectF band = drawing.bands.at(0).box;
  EXPECT_NEAR(drawing.dots[1].centre.y(), drawing.rules.at(0).line.y1(), 1);  // 7 h
  EXPECT_NEAR(drawing.dots[2].centre.y(), band.center().y(), 1);              // 5 h 30 m
  EXPECT_NEAR(drawing.dots[3].centre.y(), band.top(), 1);                     // 6 h
  EXPECT_EQ(drawing.rules[0].stroke, Stroke::dotted);
}

TEST(WeekLayout, keepsSleepValuesOffTheDottedLine) {
  const Drawing drawing = layOut(fullWeek(), canvasOf(780, 336));
  const qreal line = drawing.rules[0].line.y1();
  int values = 0;
  for (const auto& label : drawing.labels) {
    if (label.ink != &Theme::sleep) continue;
    ++values;
    EXPECT_FALSE(label.box.top() < line && line < label.box.bottom()) << label.text.toStdString();
  }
  EXPECT_EQ(values, 7);
}

TEST(WeekLayout, marksTheChosenDay) {
  const Drawing drawing = layOut(halfAWeek(), canvasOf(780, 336));
  const Label* name = labelOf(drawing, QStringLiteral("Thu 19"));
  ASSERT_NE(name, nullptr);
  EXPECT_EQ(name->font.weight(), QFont::DemiBold);
  EXPECT_EQ(labelOf(drawing, QStringLiteral("Fri 20"))->font.weight(), QFont::Normal);
  ASSERT_EQ(drawing.marks.size(), 1u);
  EXPECT_TRUE(drawing.zones[3].isChosen);
}

TEST(WeekLayout, stretchesForADayOf24Hours) {
  const Canvas canvas = canvasOf(780, 336);
  const Drawing drawing = layOut(fullWeek(24), canvas);
  EXPECT_NE(labelOf(drawing, QStringLiteral("24:00")), nullptr);
  EXPECT_TRUE(cutOff(drawing, canvas).isEmpty());
  EXPECT_TRUE(touching(drawing).isEmpty());
}

TEST(WeekLayout, shortensTheNamesOfDaysBeforeDroppingAny) {
  EXPECT_NE(labelOf(layOut(fullWeek(), canvasOf(780, 336)), QStringLiteral("Mon 16")), nullptr);
  EXPECT_NE(labelOf(layOut(fullWeek(), canvasOf(420, 336)), QStringLiteral("Mon")), nullptr);
  EXPECT_NE(labelOf(layOut(fullWeek(), canvasOf(300, 336)), QStringLiteral("16")), nullptr);
}

TEST(WeekLayout, runsFromTheRightWhereTextDoes) {
  Canvas canvas = canvasOf(780, 336);
  canvas.direction = Qt::RightToLeft;
  const Drawing drawing = layOut(halfAWeek(), canvas);
  EXPECT_GT(drawing.zones[0].box.left(), drawing.zones[6].box.left());
  EXPECT_GT(labelOf(drawing, QStringLiteral("Mon 16"))->box.left(),
            labelOf(drawing, QStringLiteral("Thu 19"))->box.left());
  EXPECT_NE(labelOf(drawing, QStringLiteral("10:30")), nullptr);
  EXPECT_TRUE(touching(drawing).isEmpty());
}

class WeekLayoutSizes : public testing::TestWithParam<std::tuple<int, int, int>> {};

TEST_P(WeekLayoutSizes, letNoLabelTouchAnotherOrBeCut) {
  const auto [width, height, fontPixels] = GetParam();
  const Canvas canvas = canvasOf(width, height, fontPixels);
  for (const auto& model : {halfAWeek(), fullWeek(), fullWeek(24)}) {
    const Drawing drawing = layOut(model, canvas);
    EXPECT_TRUE(touching(drawing).isEmpty()) << touching(drawing).join(u'\n').toStdString();
    EXPECT_TRUE(cutOff(drawing, canvas).isEmpty()) << cutOff(drawing, canvas)[0].toStdString();
    EXPECT_EQ(drawing.zones.size(), 7u);
  }
}

INSTANTIATE_TEST_SUITE_P(All, WeekLayoutSizes,
                         testing::Combine(testing::Values(420, 780, 1200),
                                          testing::Values(220, 336, 600),
                                          testing::Values(11, 13, 20, 26)));

}  // namespace
}  // namespace pace::ui
