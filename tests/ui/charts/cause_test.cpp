#include <gtest/gtest.h>

#include "tests/support/days.h"
#include "tests/ui/charts/layouts.h"
#include "ui/charts/cause_layout.h"
#include "ui/charts/cause_model.h"
#include "ui/charts/chart_words.h"

namespace pace::ui {
namespace {

using std::chrono::days;
using std::chrono::weeks;
using test::canvasOf;
using test::cutOff;
using test::day;
using test::hours;
using test::touching;
using test::workedDays;

const Day monday = day("2026-11-16");
const Day sunday = day("2026-11-22");

/// Three weeks of 10 h on 5 h of sleep, with a day off and a day not logged in the last one.
Snapshot longWeeks() {
  auto entries =
      workedDays(monday - weeks{2}, {10, 10, 10, 10, 10, 10, 10, 10,           10, 10, 10,
                                     10, 10, 10, 10, 10, 0,  10, std::nullopt, 10, 10});
  for (DayEntry& entry : entries) entry.slept = hours(5);
  return summarise(std::move(entries), sunday, {});
}

CauseModel causeOf(pace::Rule rule, const Snapshot& snapshot) {
  Warning warning;
  warning.rule = rule;
  warning.days = {monday, monday + weeks{1}};
  warning.limit = hours(6);
  return causeModel(warning, snapshot);
}

TEST(CauseModel, ofHoursIsTheDays) {
  const CauseModel model = causeOf(pace::Rule::weekHours, longWeeks());
  ASSERT_EQ(model.bars.size(), 7U);
  EXPECT_EQ(model.bars[0].name, QStringLiteral("Mon 16"));
  EXPECT_EQ(model.bars[0].value, hours(10));
  EXPECT_EQ(model.bars[2].value, hours(0));
  EXPECT_EQ(model.bars[4].value, std::nullopt);
  EXPECT_EQ(model.line, std::nullopt);
}

TEST(CauseModel, ofSleepIsTheNightsAgainstTheirLine) {
  const CauseModel model = causeOf(pace::Rule::shortSleep, longWeeks());
  EXPECT_EQ(model.bars[0].value, hours(5));
  EXPECT_EQ(model.line, hours(6));
}

TEST(CauseModel, ofASpellIsTheWeeksAgainstTheLimit) {
  Warning warning;
  warning.rule = pace::Rule::spell;
  warning.days = {monday - weeks{2}, monday + weeks{1}};
  const CauseModel model = causeModel(warning, longWeeks());
  ASSERT_EQ(model.bars.size(), 3U);
  EXPECT_EQ(model.bars[0].value, hours(70));
  EXPECT_EQ(model.bars[2].value, hours(50));
  EXPECT_EQ(model.line, hours(60));
}

TEST(CauseModel, ofALongRunIsItsLastMonth) {
  Warning warning;
  warning.rule = pace::Rule::noRest;
  warning.days = {sunday - days{90}, sunday};
  const CauseModel model = causeModel(warning, longWeeks());
  EXPECT_EQ(model.bars.size(), 31U);
  EXPECT_EQ(model.bars.back().name, QStringLiteral("Sat 21"));
}

TEST(CauseModel, aheadHoldsWhatIsExpected) {
  const Snapshot snapshot = summarise(workedDays(monday, {9, 9, 9}), monday + days{2}, {});
  const CauseModel model = causeAhead(snapshot);
  ASSERT_EQ(model.bars.size(), 7U);
  EXPECT_FALSE(model.bars[2].isExpected);
  EXPECT_TRUE(model.bars[3].isExpected);
  EXPECT_GT(model.bars[3].value, hours(1));
}

TEST(CauseLayout, tellsZeroFromMissingFromExpected) {
  CauseModel model = causeOf(pace::Rule::weekHours, longWeeks());
  model.bars[6].isExpected = true;
  const Drawing drawing = layOut(model, canvasOf(420, 104));
  const auto barsAt = [&drawing](std::size_t zone) {
    return test::barsIn(drawing, drawing.zones[zone].box);
  };
  EXPECT_EQ(barsAt(0).at(0).fill, Fill::solid);
  EXPECT_TRUE(barsAt(2).empty());
  EXPECT_EQ(barsAt(4).at(0).fill, Fill::hatched);
  EXPECT_EQ(barsAt(6).at(0).fill, Fill::outlined);
}

TEST(CauseLayout, cutsNothingOffAndLetsNothingTouch) {
  for (const pace::Rule rule : {pace::Rule::weekHours, pace::Rule::shortSleep}) {
    for (const qreal width : {200.0, 420.0, 800.0}) {
      const ui::Canvas canvas = canvasOf(width, 104);
      const Drawing drawing = layOut(causeOf(rule, longWeeks()), canvas);
      EXPECT_EQ(touching(drawing), QStringList());
      EXPECT_EQ(cutOff(drawing, canvas), QStringList());
    }
  }
}

TEST(CauseLayout, namesEveryBarForAReader) {
  const Drawing drawing = layOut(causeOf(pace::Rule::weekHours, longWeeks()), canvasOf(420, 104));
  EXPECT_EQ(drawing.zones[4].name, QStringLiteral("Fri 20: not logged"));
  EXPECT_TRUE(drawing.zones[0].name.startsWith(QLatin1String("Mon 16: 10")));
}

TEST(CauseSummary, saysTheStretchAndTheLine) {
  EXPECT_EQ(summaryOf(causeOf(pace::Rule::weekHours, longWeeks())),
            QStringLiteral("Mon 16 to Sun 22."));
  EXPECT_TRUE(summaryOf(causeOf(pace::Rule::shortSleep, longWeeks()))
                  .contains(QLatin1String("against the line of")));
}

}  // namespace
}  // namespace pace::ui
