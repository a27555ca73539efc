#include <gtest/gtest.h>

#include "core/time/week.h"
#include "tests/support/days.h"
#include "ui/charts/gauge_model.h"
#include "ui/charts/week_model.h"
#include "ui/charts/weeks_model.h"

namespace pace::ui {
namespace {

using std::chrono::days;
using std::chrono::weeks;
using test::day;
using test::hours;
using test::workedDays;

const Day today = day("2026-11-22");  // a Sunday
const DaySpan thisWeek = weekOf(today, std::chrono::Monday);

/// `hoursADay` on each day of `count` weeks up to the Sunday `last`.
std::vector<DayEntry> evenWeeks(Day last, int count, double hoursADay) {
  std::vector<DayEntry> entries;
  for (Day d = last - days{7 * count - 1}; d <= last; d += days{1}) {
    entries.push_back(test::worked(d, hours(hoursADay)));
  }
  return entries;
}

TEST(WeekModel, hasEachDayOnce) {
  const auto snapshot = summarise(workedDays(day("2026-11-17"), {11.0, 0.0}), today, {});
  const WeekModel model = weekModel(snapshot, thisWeek, today);
  ASSERT_EQ(model.days.size(), 7u);
  EXPECT_EQ(model.days.front().day, thisWeek.from);
  EXPECT_EQ(model.chosen, today);
}

TEST(WeekModel, tellsMissingFromZero) {
  const auto snapshot = summarise(workedDays(day("2026-11-17"), {11.0, 0.0}), today, {});
  const WeekModel model = weekModel(snapshot, thisWeek, today);
  EXPECT_EQ(model.days[0].worked, std::nullopt);
  EXPECT_EQ(model.days[1].worked, hours(11));
  EXPECT_EQ(model.days[2].worked, hours(0));
}

TEST(WeekModel, isEmptyOnlyWhereNothingWasEverLogged) {
  EXPECT_TRUE(weekModel(summarise({}, today, {}), thisWeek, today).days.empty());
  const auto snapshot = summarise(workedDays(day("2026-03-01"), {8.0}), today, {});
  EXPECT_EQ(weekModel(snapshot, thisWeek, today).days.size(), 7u);
}

TEST(WeeksModel, endsWithThisWeek) {
  const auto snapshot = summarise(evenWeeks(today, 40, 6), today, {});
  const WeeksModel model = weeksModel(snapshot, shifted(thisWeek, weeks{-25}));
  ASSERT_EQ(model.weeks.size(), 26u);
  EXPECT_EQ(model.weeks.back().days, thisWeek);
  EXPECT_EQ(model.weeks.back().worked, hours(42));
}

TEST(WeeksModel, endsWithAChosenWeekThatIsFurtherBack) {
  const auto snapshot = summarise(evenWeeks(today, 40, 6), today, {});
  const DaySpan chosen = shifted(thisWeek, weeks{-26});
  EXPECT_EQ(weeksModel(snapshot, chosen).weeks.back().days, chosen);
}

TEST(TrendOfWeeks, endsWithThisWeekWhateverIsChosen) {
  const auto snapshot = summarise(evenWeeks(today, 60, 6), today, {});
  const DaySpan chosen = shifted(thisWeek, weeks{-40});
  const WeeksModel model = trendOfWeeks(snapshot, 52, chosen);
  ASSERT_EQ(model.weeks.size(), 52u);
  EXPECT_EQ(model.weeks.back().days, thisWeek);
  EXPECT_EQ(model.chosen, chosen);
  EXPECT_TRUE(model.isTrend);
}

TEST(WeeksModel, tellsAWeekFromBeforeTheJournalFromOneNotLogged) {
  auto entries = evenWeeks(shifted(thisWeek, weeks{-5}).until - days{1}, 1, 6);
  const WeeksModel model = weeksModel(summarise(std::move(entries), today, {}), thisWeek);
  EXPECT_FALSE(model.weeks[19].atLeast);
  EXPECT_EQ(model.weeks[19].worked, std::nullopt);
  EXPECT_EQ(model.weeks[20].worked, hours(42));
  EXPECT_TRUE(model.weeks[21].atLeast);
  EXPECT_EQ(model.weeks[21].worked, std::nullopt);
}

TEST(WeeksModel, judgesEachWeekByTheLimitsInForceThen) {
  Settings settings;
  Limits lower;
  lower.overload = hours(58);
  settings.limits.change(thisWeek.from, lower);
  const auto snapshot = summarise(evenWeeks(today, 3, 59.0 / 7), today, settings);
  const WeeksModel model = weeksModel(snapshot, thisWeek);
  EXPECT_EQ(model.weeks[25].reached, Severity::overload);
  EXPECT_EQ(model.weeks[24].reached, Severity::high);
  EXPECT_EQ(model.limits, lower);
}

TEST(WeeksMean, isOfFourWholeWeeks) {
  const Day lastSunday = today - days{7};
  auto entries = evenWeeks(lastSunday - days{7}, 30, 5);
  for (const auto& entry : evenWeeks(lastSunday, 1, 9)) entries.push_back(entry);
  const WeeksModel model = weeksModel(summarise(std::move(entries), today, {}), thisWeek);
  EXPECT_EQ(model.weeks[0].mean, hours(35));
  EXPECT_EQ(model.weeks[24].mean, hours((3 * 35 + 63) / 4.0));
}

TEST(WeeksMean, waitsForTheEndOfTheWeek) {
  const auto snapshot = summarise(evenWeeks(today, 30, 5), today, {});
  EXPECT_EQ(weeksModel(snapshot, thisWeek).weeks.back().mean, std::nullopt);
}

TEST(WeeksMean, leavesOneWeekWithGapsOutAndStopsAtTwo) {
  auto entries = evenWeeks(today, 30, 5);
  const auto dropDayOf = [&](int weeksBack) {
    const Day gap = thisWeek.from - weeks{weeksBack};
    std::erase_if(entries, [gap](const DayEntry& entry) { return entry.day == gap; });
  };
  dropDayOf(1);
  const auto oneGap = weeksModel(summarise(entries, today, {}), thisWeek);
  EXPECT_EQ(oneGap.weeks[24].mean, hours(35));
  EXPECT_TRUE(oneGap.weeks[24].atLeast);
  dropDayOf(2);
  EXPECT_EQ(weeksModel(summarise(entries, today, {}), thisWeek).weeks[24].mean, std::nullopt);
}

TEST(GaugeModel, isAtLeastWhereADayBeforeTodayIsMissing) {
  const auto entries = workedDays(thisWeek.from, {10.0, std::nullopt, 10.0});
  const Total total = totalOf(entries, thisWeek, day("2026-11-19"));
  EXPECT_EQ(gaugeModel(total, {}, day("2026-11-19")).worked, hours(20));
  EXPECT_TRUE(gaugeModel(total, {}, day("2026-11-19")).atLeast);
  const Total whole = totalOf(entries, {thisWeek.from, thisWeek.from + days{2}}, day("2026-11-17"));
  EXPECT_FALSE(gaugeModel(whole, {}, day("2026-11-17")).atLeast);
}

TEST(GaugeMarks, riseAndAreNeverTwice) {
  GaugeModel model;
  EXPECT_EQ(marksOf(model), (std::vector{hours(40), hours(48), hours(55), hours(60), hours(70)}));
  model.limits.notice = hours(40);
  EXPECT_EQ(marksOf(model).size(), 4u);
}

}  // namespace
}  // namespace pace::ui
