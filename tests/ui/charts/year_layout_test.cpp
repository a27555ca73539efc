#include "ui/charts/year_layout.h"

#include <gtest/gtest.h>

#include "tests/support/days.h"
#include "tests/ui/charts/layouts.h"

namespace pace::ui {
namespace {

using std::chrono::days;
using test::canvasOf;
using test::cutOff;
using test::day;
using test::hours;
using test::labelOf;
using test::touching;

/// All of 2026, each day with 8 h; today is 31 December.
YearModel wholeYear(std::chrono::weekday firstWeekday = std::chrono::Monday) {
  YearModel model{std::chrono::year{2026}, {}, day("2026-01-01"), firstWeekday,
                  day("2026-12-31"),       {}};
  const DaySpan year = daysOf(model.year);
  for (Day day = year.from; day < year.until; day += days{1}) {
    model.days.push_back({day, hours(8), {}});
  }
  return model;
}

std::size_t placeOf(const std::string& iso) {
  return static_cast<std::size_t>((day(iso) - day("2026-01-01")).count());
}

/// The cell of a zone; null where it is blank.
const Cell* cellOf(const Drawing& drawing, const std::string& iso) {
  const QPointF middle = drawing.zones[placeOf(iso)].box.center();
  for (const Cell& cell : drawing.cells) {
    if (cell.box.contains(middle)) return &cell;
  }
  return nullptr;
}

TEST(YearLayout, hasWeeksAsColumnsAndWeekdaysAsRows) {
  const Drawing drawing = layOut(wholeYear(), canvasOf(786, 180));
  ASSERT_EQ(drawing.zones.size(), 365U);
  const QRectF monday = drawing.zones[placeOf("2026-11-16")].box;
  const QRectF sunday = drawing.zones[placeOf("2026-11-22")].box;
  const QRectF nextMonday = drawing.zones[placeOf("2026-11-23")].box;
  EXPECT_EQ(sunday.left(), monday.left());
  EXPECT_EQ(sunday.top(), monday.top() + 6 * monday.height());
  EXPECT_EQ(nextMonday.topLeft(), monday.topRight());
}

TEST(YearLayout, beginsWeeksWhereTheCalendarDoes) {
  const Drawing drawing = layOut(wholeYear(std::chrono::Sunday), canvasOf(786, 180));
  const QRectF sunday = drawing.zones[placeOf("2026-11-22")].box;
  const QRectF monday = drawing.zones[placeOf("2026-11-23")].box;
  EXPECT_EQ(monday.topLeft(), sunday.bottomLeft());
}

TEST(YearLayout, drawsZeroEmptyAndAGapHatched) {
  YearModel model = wholeYear();
  model.days[placeOf("2026-11-21")].worked = hours(0);
  model.days[placeOf("2026-11-22")].worked.reset();
  model.days[placeOf("2026-11-20")].worked = hours(12.5);
  const Drawing drawing = layOut(model, canvasOf(786, 180));
  const Cell* zero = cellOf(drawing, "2026-11-21");
  const Cell* gap = cellOf(drawing, "2026-11-22");
  const Cell* many = cellOf(drawing, "2026-11-20");
  ASSERT_TRUE(zero && gap && many);
  EXPECT_EQ(zero->ink, nullptr);
  EXPECT_EQ(zero->fill, Fill::solid);
  EXPECT_EQ(gap->fill, Fill::hatched);
  EXPECT_EQ(many->ink, &Theme::heat5);
}

TEST(YearLayout, leavesDaysBeforeTheFirstEntryBlank) {
  YearModel model = wholeYear();
  model.firstLogged = day("2026-01-03");
  model.days[0].worked.reset();
  model.days[1].worked.reset();
  const Drawing drawing = layOut(model, canvasOf(786, 180));
  EXPECT_EQ(cellOf(drawing, "2026-01-01"), nullptr);
  EXPECT_NE(cellOf(drawing, "2026-01-03"), nullptr);
}

TEST(YearLayout, leavesDaysToComeBlank) {
  YearModel model = wholeYear();
  model.days.resize(100);
  const Drawing drawing = layOut(model, canvasOf(786, 180));
  EXPECT_EQ(drawing.zones.size(), 100U);
  EXPECT_EQ(drawing.cells.size(), 100U + 7U);  // the legend's
}

TEST(YearLayout, outlinesTheChosenDay) {
  YearModel model = wholeYear();
  model.chosen = day("2026-05-05");
  const Drawing drawing = layOut(model, canvasOf(786, 180));
  EXPECT_TRUE(drawing.zones[placeOf("2026-05-05")].isChosen);
  EXPECT_GT(cellOf(drawing, "2026-05-05")->edgeWidth, cellOf(drawing, "2026-05-06")->edgeWidth);
}

TEST(YearLayout, cutsTheYearInTwoWhereItIsNarrow) {
  const Drawing drawing = layOut(wholeYear(), canvasOf(376, 300));
  const QRectF june = drawing.zones[placeOf("2026-06-30")].box;
  const QRectF july = drawing.zones[placeOf("2026-07-01")].box;
  EXPECT_GT(july.top(), june.bottom());
  EXPECT_LT(july.left(), june.left());
  EXPECT_GE(july.width(), 10);
}

TEST(YearLayout, readsEachDayAloud) {
  YearModel model = wholeYear();
  model.days[0].slept = hours(7);
  EXPECT_EQ(layOut(model, canvasOf(786, 180)).zones[0].name,
            QStringLiteral("Thu 1 January: 8 h worked, 7 h slept"));
}

TEST(YearLayout, runsFromTheRightWhereTextDoes) {
  Canvas canvas = canvasOf(786, 180);
  canvas.direction = Qt::RightToLeft;
  const Drawing drawing = layOut(wholeYear(), canvas);
  EXPECT_GT(drawing.zones.front().box.left(), drawing.zones.back().box.left());
}

TEST(YearLayout, fitsInTheHeightItAsksFor) {
  for (const int fontPixels : {11, 13, 20}) {
    for (const qreal width : {300, 376, 786, 1300}) {
      Canvas canvas = canvasOf(width, 0, fontPixels);
      canvas.size.setHeight(heightOfYear(wholeYear(), canvas));
      const Drawing drawing = layOut(wholeYear(), canvas);
      EXPECT_TRUE(touching(drawing).isEmpty()) << touching(drawing).join(u'\n').toStdString();
      EXPECT_TRUE(cutOff(drawing, canvas).isEmpty()) << cutOff(drawing, canvas)[0].toStdString();
      for (const Zone& zone : drawing.zones) {
        EXPECT_TRUE(QRectF(QPointF(), canvas.size).contains(zone.box)) << zone.name.toStdString();
      }
    }
  }
}

TEST(YearLayout, namesTheColours) {
  const Drawing drawing = layOut(wholeYear(), canvasOf(786, 180));
  for (const char* name : {"0 h", "under 6", "12 and more", "not logged"}) {
    EXPECT_NE(labelOf(drawing, QLatin1String(name)), nullptr) << name;
  }
}

}  // namespace
}  // namespace pace::ui
