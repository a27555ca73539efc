#include "core/insight/snapshot.h"

#include <gtest/gtest.h>

#include "tests/core/insight/diary.h"

namespace pace::test {
namespace {

using std::chrono::weeks;

TEST(Snapshot, agreesWithEachOfItsParts) {
  auto entries = alike(monday - weeks{3}, 27, 9.5);
  for (DayEntry& entry : entries) entry.slept = hours(5.5);
  const Settings settings = startingOn(std::chrono::Thursday);
  const Snapshot snapshot = summarise(entries, sunday, settings);
  const Day thursday = monday + 3 * oneDay;
  EXPECT_EQ(snapshot.today, sunday);
  EXPECT_EQ(snapshot.entries, entries);
  EXPECT_EQ(snapshot.settings, settings);
  EXPECT_EQ(snapshot.week, totalOf(entries, {thursday, thursday + weeks{1}}, sunday));
  EXPECT_EQ(snapshot.rolling, totalOf(entries, sevenDaysTo(sunday), sunday));
  EXPECT_EQ(snapshot.sleep, sleepMean(entries, sunday));
  EXPECT_EQ(snapshot.workRun, workRun(entries, sunday));
  EXPECT_EQ(snapshot.spell, spell(entries, sunday, settings));
  EXPECT_EQ(snapshot.warnings, assess(entries, sunday, settings));
}

TEST(Snapshot, isCalmForAnEmptyJournal) {
  const Snapshot snapshot = summarise({}, sunday, Settings{});
  EXPECT_EQ(snapshot.week.logged, 0);
  EXPECT_EQ(snapshot.week.missing.size(), 7U);
  EXPECT_TRUE(snapshot.warnings.empty());
  EXPECT_TRUE(recentGaps(snapshot).empty());
}

TEST(Snapshot, countsADayToComeInItsWeekAndInNoWarning) {
  const Snapshot snapshot = summarise(alike(monday, 7, 12), monday, Settings{});
  EXPECT_EQ(snapshot.week.worked, hours(84));
  EXPECT_TRUE(snapshot.warnings.empty());
}

TEST(WeekTotals, endWithTheWeekOfTheLastDayOldestFirst) {
  const Snapshot snapshot = summarise(alike(monday - weeks{1}, 14, 8), sunday, Settings{});
  const auto totals = weekTotals(snapshot, monday + oneDay, 3);
  ASSERT_EQ(totals.size(), 3U);
  EXPECT_EQ(totals[0].days, (DaySpan{monday - weeks{2}, monday - weeks{1}}));
  EXPECT_EQ(totals[0].logged, 0);
  EXPECT_EQ(totals[1].worked, hours(56));
  EXPECT_EQ(totals[2].days, (DaySpan{monday, sunday + oneDay}));
}

TEST(WeekTotals, areCutAsTodaysCalendarCuts) {
  Settings settings;
  settings.calendar.change(sunday, Calendar{.firstWeekday = std::chrono::Sunday});
  const auto totals = weekTotals(summarise({}, sunday, settings), monday, 1);
  EXPECT_EQ(totals.front().days, (DaySpan{monday - oneDay, sunday}));
}

TEST(RecentGaps, areThoseOfTheFortnightBeforeToday) {
  auto entries = alike(sunday - std::chrono::days{20}, 20, 8);
  const Day old = sunday - std::chrono::days{15};
  const Day oldest = sunday - std::chrono::days{14};
  std::erase_if(entries, [&](const DayEntry& entry) {
    return entry.day == old || entry.day == oldest || entry.day == sunday - oneDay;
  });
  EXPECT_EQ(recentGaps(summarise(entries, sunday, Settings{})),
            (std::vector{oldest, sunday - oneDay}));
}

TEST(RecentGaps, areNoneFromBeforeTheFirstEntry) {
  const auto entries = workedDays(monday, {8, std::nullopt, 8});
  EXPECT_EQ(recentGaps(summarise(entries, monday + 3 * oneDay, Settings{})),
            std::vector{monday + oneDay});
}

}  // namespace
}  // namespace pace::test
