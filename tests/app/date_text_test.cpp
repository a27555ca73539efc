#include "app/pace/date_text.h"

#include <gtest/gtest.h>

#include "tests/support/days.h"

namespace pace::cli {

namespace {

using test::day;

std::string range(const std::string& from, const std::string& until) {
  return rangeText({day(from), day(until)});
}

TEST(DateText, namesADayShortOrLong) {
  EXPECT_EQ(shortDate(day("2026-11-21")), "Sat 21 Nov");
  EXPECT_EQ(dateText(day("2026-02-01")), "Sun 1 Feb 2026");
  EXPECT_EQ(longDate(day("2026-09-02")), "Wednesday 2 September 2026");
}

TEST(DateText, namesTheLastDayThatARangeHolds) {
  EXPECT_EQ(range("2026-11-16", "2026-11-23"), "16-22 Nov 2026");
  EXPECT_EQ(range("2026-11-30", "2026-12-07"), "30 Nov - 6 Dec 2026");
  EXPECT_EQ(range("2026-12-28", "2027-01-04"), "28 Dec 2026 - 3 Jan 2027");
  EXPECT_EQ(range("2026-11-16", "2026-11-17"), "16 Nov 2026");
}

TEST(DateText, leavesOutTheYearWhereThereIsOnlyOne) {
  EXPECT_EQ(shortRange({day("2026-11-16"), day("2026-11-23")}), "16-22 Nov");
  EXPECT_EQ(shortRange({day("2026-12-28"), day("2027-01-04")}), "28 Dec 2026 - 3 Jan 2027");
}

}  // namespace

}  // namespace pace::cli
