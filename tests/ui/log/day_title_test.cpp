#include "ui/log/day_title.h"

#include <gtest/gtest.h>

#include "tests/support/clock.h"

namespace pace::ui {
namespace {

using test::at;
using test::day;

const Calendar usual;

TEST(DayTitle, saysTodayAndYesterday) {
  const LocalMinutes evening = at("2026-11-22", 21, 40);
  EXPECT_EQ(dayTitle(day("2026-11-22"), evening), "Today · Sun 22 Nov");
  EXPECT_EQ(dayTitle(day("2026-11-21"), evening), "Yesterday · Sat 21 Nov");
  EXPECT_EQ(dayTitle(day("2026-11-17"), evening), "Tue 17 Nov");
}

TEST(DayTitle, namesTheYearWhereItIsAnother) {
  EXPECT_EQ(dayTitle(day("2025-12-31"), at("2026-11-22", 21)), "Wed 31 Dec 2025");
  EXPECT_EQ(dayTitle(day("2025-12-31"), at("2026-01-01", 12)), "Yesterday · Wed 31 Dec 2025");
}

TEST(DayTitle, callsTheDayYesterdayAfterMidnight) {
  EXPECT_EQ(dayTitle(day("2026-11-22"), at("2026-11-23", 0, 40)), "Yesterday · Sun 22 Nov");
}

TEST(NightRemark, saysUntilWhenTheNightBelongsToTheDayBefore) {
  EXPECT_EQ(nightRemark(day("2026-11-22"), at("2026-11-23", 0, 40), usual),
            "Tonight still counts as Sun 22 Nov, until 04:00.");
  EXPECT_EQ(nightRemark(day("2026-11-22"), at("2026-11-23", 3, 59), {.dayStart = test::hours(5.5)}),
            "Tonight still counts as Sun 22 Nov, until 05:30.");
}

TEST(NightRemark, isEmptyByDayAndForOtherDays) {
  EXPECT_EQ(nightRemark(day("2026-11-22"), at("2026-11-22", 23, 59), usual), "");
  EXPECT_EQ(nightRemark(day("2026-11-23"), at("2026-11-23", 4), usual), "");
  EXPECT_EQ(nightRemark(day("2026-11-21"), at("2026-11-23", 0, 40), usual), "");
}

}  // namespace
}  // namespace pace::ui
