#include "ui/trends/trend_range.h"

#include <gtest/gtest.h>

#include "tests/support/days.h"

namespace pace::ui {
namespace {

using test::day;
using test::hours;

Snapshot since(const std::string& first) {
  return summarise({test::worked(day(first), hours(8))}, day("2026-11-22"), {});
}

TEST(TrendWeeks, endWithThisWeek) {
  for (const TrendRange range : trendRanges) {
    EXPECT_EQ(weeksOf(range, since("2025-03-04")).back().from, day("2026-11-16"));
  }
}

TEST(TrendWeeks, areAsManyAsTheirRangeSays) {
  const Snapshot snapshot = since("2025-03-04");
  EXPECT_EQ(weeksOf(TrendRange::threeMonths, snapshot).size(), 13U);
  EXPECT_EQ(weeksOf(TrendRange::sixMonths, snapshot).size(), 26U);
  EXPECT_EQ(weeksOf(TrendRange::twelveMonths, snapshot).size(), 52U);
}

TEST(TrendWeeks, beginWithTheFirstEntryWhereAllAreAskedFor) {
  const auto weeks = weeksOf(TrendRange::all, since("2025-03-04"));
  EXPECT_EQ(weeks.front().from, day("2025-03-03"));
  EXPECT_EQ(weeks.size(), 90U);
}

TEST(TrendWeeks, areNeverFewerThanThreeMonths) {
  EXPECT_EQ(weeksOf(TrendRange::all, since("2026-11-20")).size(), 13U);
  EXPECT_EQ(weeksOf(TrendRange::all, summarise({}, day("2026-11-22"), {})).size(), 13U);
}

}  // namespace
}  // namespace pace::ui
