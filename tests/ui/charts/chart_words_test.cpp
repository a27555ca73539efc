#include "ui/charts/chart_words.h"

#include <gtest/gtest.h>

#include "tests/ui/charts/weeks.h"
#include "ui/charts/chart_rows.h"

namespace pace::ui {
namespace {

using test::aWeek;
using test::day;
using test::hours;

const Day today = day("2026-11-21");

TEST(DayName, tellsZeroFromMissing) {
  EXPECT_EQ(nameOf(WeekDay{today, hours(0), {}}, today),
            QStringLiteral("Sat 21 November: 0 h worked, sleep not logged"));
  EXPECT_EQ(nameOf(WeekDay{today, {}, hours(7)}, today),
            QStringLiteral("Sat 21 November: hours not logged, 7 h slept"));
  EXPECT_EQ(nameOf(WeekDay{today, {}, {}}, today), QStringLiteral("Sat 21 November: not logged"));
}

TEST(WeekName, saysTheLineReachedAndThatItMayBeMore) {
  WeeksModel model;
  model.today = today;
  const WeekSum week{
      weekOf(today, std::chrono::Monday), hours(61.25), true, Severity::overload, {}};
  EXPECT_EQ(nameOf(week, model),
            QStringLiteral("16–22 November: at least 61 h 15 m, 60 h line reached"));
  EXPECT_EQ(nameOf(WeekSum{week.days, hours(40), false, {}, {}}, model),
            QStringLiteral("16–22 November: 40 h"));
  EXPECT_EQ(nameOf(WeekSum{week.days, {}, true, {}, {}}, model),
            QStringLiteral("16–22 November: not logged"));
}

TEST(WeeksTitle, saysWhichWeekIsTheLastWhereItIsNotThisOne) {
  const Snapshot snapshot = aWeek();
  EXPECT_EQ(titleOf(weeksModel(snapshot, snapshot.week.days)), QStringLiteral("Last 26 weeks"));
  const DaySpan old = shifted(snapshot.week.days, std::chrono::weeks{-40});
  EXPECT_EQ(titleOf(weeksModel(snapshot, old)), QStringLiteral("26 weeks to Sunday 15 February"));
}

TEST(WeeksSummary, countsTheWeeksAtTheLimits) {
  WeeksModel model = weeksModel(aWeek(), aWeek().week.days);
  model.weeks[3].reached = Severity::overload;
  model.weeks[4].reached = Severity::severe;
  model.weeks[5].reached = Severity::high;
  EXPECT_EQ(summaryOf(model), QStringLiteral("2 of 26 weeks reached 60 h, 1 of them 70 h."));
}

TEST(WeekSummary, saysNothingOfSleepWhereNoneIsLogged) {
  WeekModel model = weekModel(aWeek(), aWeek().week.days, today);
  for (auto& d : model.days) d.slept.reset();
  EXPECT_EQ(summaryOf(model), QStringLiteral("At least 44 h worked, 4 of 7 days logged."));
}

TEST(GaugeSummary, saysWhatIsLeftToTheNextLine) {
  EXPECT_EQ(summaryOf(GaugeModel{hours(30), false, {}}),
            QStringLiteral("30 h; 10 h to the 40 h line."));
  EXPECT_EQ(summaryOf(GaugeModel{hours(71), false, {}}), QStringLiteral("71 h, over every line."));
}

TEST(HourMark, isANumberForWholeHours) {
  EXPECT_EQ(hourMark(hours(60)), QStringLiteral("60"));
  EXPECT_EQ(hourMark(hours(57.5)), QStringLiteral("57:30"));
}

TEST(WeekRows, tellMissingFromZeroFromYetToCome) {
  Snapshot snapshot = aWeek();
  snapshot.entries[0].worked = hours(0);
  const ChartRows rows = rowsOf(weekModel(snapshot, snapshot.week.days, today));
  ASSERT_EQ(rows.rows.size(), 7u);
  EXPECT_EQ(rows.rows[0], (QStringList{"Mon 16 Nov", "0 h", "5 h 30 m"}));
  EXPECT_EQ(rows.rows[3], (QStringList{"Thu 19 Nov", "not logged", "not logged"}));
  EXPECT_EQ(rows.rows[6], (QStringList{"Sun 22 Nov", "likely 1 h 20 m", ""}));
}

TEST(WeeksRows, haveEveryWeekWithItsMean) {
  WeeksModel model = weeksModel(aWeek(), aWeek().week.days);
  model.weeks[25].reached = Severity::overload;
  model.weeks[25].mean = hours(41);
  const ChartRows rows = rowsOf(model);
  ASSERT_EQ(rows.rows.size(), 26u);
  EXPECT_EQ(rows.rows[25],
            (QStringList{QStringLiteral("16–22 November"), "at least 44 h", "60 h", "41 h"}));
  EXPECT_EQ(rows.rows[0].size(), rows.headers.size());
}

TEST(GaugeRows, haveEveryLine) {
  const ChartRows rows = rowsOf(GaugeModel{hours(61), false, {}});
  ASSERT_EQ(rows.rows.size(), 5u);
  EXPECT_EQ(rows.rows[3], (QStringList{"60 h", "reached"}));
  EXPECT_EQ(rows.rows[4], (QStringList{"70 h", "9 h"}));
}

}  // namespace
}  // namespace pace::ui
