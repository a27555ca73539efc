#include "core/time/week.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "tests/support/days.h"

using pace::DaySpan;
using pace::isoWeekNumber;
using pace::weekOf;
using pace::test::day;
using std::chrono::Monday;
using std::chrono::weekday;
using std::chrono::weeks;

TEST(WeekOf, beginsOnAnyOfTheSevenWeekdays) {
  const auto sunday = day("2026-11-22");
  const std::vector<std::pair<weekday, std::string>> firstDays{
      {Monday, "2026-11-16"},
      {std::chrono::Tuesday, "2026-11-17"},
      {std::chrono::Wednesday, "2026-11-18"},
      {std::chrono::Thursday, "2026-11-19"},
      {std::chrono::Friday, "2026-11-20"},
      {std::chrono::Saturday, "2026-11-21"},
      {std::chrono::Sunday, "2026-11-22"},
  };
  for (const auto& [first, from] : firstDays) {
    const DaySpan expected{day(from), day(from) + weeks{1}};
    EXPECT_EQ(weekOf(sunday, first), expected) << from;
  }
}

TEST(WeekOf, runsOverTheEndOfTheYearAndTheLeapDay) {
  EXPECT_EQ(weekOf(day("2027-01-01"), Monday), (DaySpan{day("2026-12-28"), day("2027-01-04")}));
  EXPECT_EQ(weekOf(day("2028-02-29"), Monday), (DaySpan{day("2028-02-28"), day("2028-03-06")}));
}

TEST(WeekOf, reachesPastTheFirstAndLastDayOfAJournal) {
  EXPECT_EQ(pace::isoText(weekOf(pace::firstDay, Monday).from), "1969-12-29");
  EXPECT_EQ(pace::isoText(weekOf(pace::lastDay, Monday).until), "2201-01-05");
}

RC_GTEST_PROP(WeekOf, isTheSameForEachOfItsDays, ()) {
  const auto count = (pace::lastDay - pace::firstDay).count();
  const pace::Day any = pace::firstDay + std::chrono::days{*rc::gen::inRange<long>(0, count)};
  const weekday first{*rc::gen::inRange(0U, 7U)};
  const DaySpan week = weekOf(any, first);
  RC_ASSERT(week.contains(any));
  RC_ASSERT(week.length() == std::chrono::days{7});
  RC_ASSERT(weekday{week.from} == first);
  RC_ASSERT(weekOf(week.until - std::chrono::days{1}, first) == week);
}

TEST(Shifted, goesForwardAndBack) {
  const DaySpan week = weekOf(day("2026-11-22"), Monday);
  EXPECT_EQ(pace::shifted(week, weeks{1}), weekOf(day("2026-11-29"), Monday));
  EXPECT_EQ(pace::shifted(week, weeks{-46}), weekOf(day("2025-12-29"), Monday));
  EXPECT_EQ(pace::shifted(week, weeks{0}), week);
}

TEST(IsoWeekNumber, belongsToTheYearOfItsThursday) {
  const std::vector<std::pair<std::string, int>> numbers{
      {"2026-11-22", 47}, {"2025-12-29", 1},  // the Thursday is 1 January 2026
      {"2026-12-31", 53},                     // 2026 begins on a Thursday and has 53 weeks
      {"2027-01-03", 53}, {"2027-01-04", 1}, {"2020-12-31", 53}, {"2024-12-30", 1},
      {"2023-01-01", 52}, {"1970-01-01", 1}, {"2200-12-31", 1},
  };
  for (const auto& [date, number] : numbers) {
    EXPECT_EQ(isoWeekNumber(weekOf(day(date), Monday)), number) << date;
  }
}

TEST(IsoWeekNumber, isNoneForWeeksThatDoNotBeginOnAMonday) {
  for (unsigned first : {0U, 2U, 3U, 4U, 5U, 6U}) {
    EXPECT_EQ(isoWeekNumber(weekOf(day("2026-11-22"), weekday{first})), std::nullopt);
  }
}
