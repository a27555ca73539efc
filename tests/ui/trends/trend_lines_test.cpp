#include "ui/trends/trend_lines.h"

#include <gtest/gtest.h>

#include "tests/support/days.h"
#include "ui/trends/trend_range.h"

namespace pace::ui {
namespace {

using std::chrono::days;
using test::day;
using test::hours;

const Day today = day("2026-11-22");  // a Sunday

/// Each day of the last `count` with 8 h of work, 7 h of sleep and energy 3.
std::vector<DayEntry> evenDays(int count) {
  std::vector<DayEntry> entries;
  for (Day d = today - days{count - 1}; d <= today; d += days{1}) {
    DayEntry entry = test::worked(d, hours(8));
    entry.slept = hours(7);
    entry.energy = Energy::three;
    entries.push_back(entry);
  }
  return entries;
}

TrendWeeks weeksFor(const Snapshot& snapshot) {
  return {weeksOf(TrendRange::threeMonths, snapshot), snapshot.week.days};
}

TEST(SleepTrend, isTheMeanOfEachWeek) {
  auto entries = evenDays(14);
  entries[13].slept = hours(3.5);
  const Snapshot snapshot = summarise(std::move(entries), today, {});
  const LineModel model = sleepTrend(snapshot, weeksFor(snapshot));
  ASSERT_EQ(model.weeks.size(), 13U);
  EXPECT_EQ(model.series[0].values[12], 6.5);
  EXPECT_EQ(model.series[0].values[11], 7.0);
  EXPECT_EQ(model.series[0].values[10], std::nullopt);
  EXPECT_EQ(model.level, 7.0);
}

TEST(EnergyTrend, isTheMeanOfEachWeek) {
  auto entries = evenDays(8);
  entries[7].energy = Energy::one;
  entries[6].energy.reset();
  const Snapshot snapshot = summarise(std::move(entries), today, {});
  const LineModel model = energyTrend(snapshot, weeksFor(snapshot));
  EXPECT_NEAR(*model.series[0].values[12], 16.0 / 6, 1e-9);
  EXPECT_EQ(model.series[0].values[11], 3.0);
}

TEST(LoadTrend, hidesWhatIsNotSettled) {
  const Snapshot snapshot = summarise(evenDays(50), today, {});
  const LineModel model = loadTrend(snapshot, weeksFor(snapshot));
  const auto& shortLine = model.series[0].values;
  const auto& longLine = model.series[1].values;
  EXPECT_EQ(shortLine[4], std::nullopt);  // before the first entry
  EXPECT_EQ(shortLine[5], std::nullopt);  // on its day
  EXPECT_NEAR(*shortLine[6], 8, 1e-9);    // 7 days after it
  EXPECT_EQ(longLine[10], std::nullopt);  // 35 days after it
  EXPECT_NEAR(*longLine[12], 8, 1e-9);
}

TEST(CheckInTrend, hasFourLinesAndKeepsWhatWasSkipped) {
  CheckIn answers;
  answers.week = day("2026-11-09");
  answers.drained = Agreement::tryFrom(8);
  answers.switchedOff = Agreement::tryFrom(0);
  const Snapshot snapshot = summarise(evenDays(30), today, {});
  const LineModel model = checkInTrend({answers}, today, weeksFor(snapshot));
  ASSERT_EQ(model.series.size(), 4U);
  EXPECT_EQ(model.series[0].values[11], 8.0);
  EXPECT_EQ(model.series[1].values[11], std::nullopt);
  EXPECT_EQ(model.series[3].values[11], 0.0);
  EXPECT_EQ(model.series[0].values[12], std::nullopt);
}

TEST(Trends, haveNoWeeksWhereNothingIsKnown) {
  auto entries = evenDays(3);
  for (auto& entry : entries) entry = test::worked(entry.day, hours(8));
  const Snapshot snapshot = summarise(std::move(entries), today, {});
  const TrendWeeks weeks = weeksFor(snapshot);
  EXPECT_TRUE(sleepTrend(snapshot, weeks).weeks.empty());
  EXPECT_TRUE(energyTrend(snapshot, weeks).weeks.empty());
  EXPECT_TRUE(loadTrend(snapshot, weeks).weeks.empty());
  EXPECT_TRUE(checkInTrend({}, today, weeks).weeks.empty());
}

}  // namespace
}  // namespace pace::ui
