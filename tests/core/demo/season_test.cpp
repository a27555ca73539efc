#include "core/demo/season.h"

#include <gtest/gtest.h>

#include "tests/support/days.h"

namespace pace::demo {
namespace {

using test::day;

TEST(Deployment, isOnTheSecondMondayOfAugust) {
  EXPECT_EQ(deployment(std::chrono::year{2026}), day("2026-08-10"));
  EXPECT_EQ(deployment(std::chrono::year{2027}), day("2027-08-09"));
  EXPECT_EQ(deployment(std::chrono::year{2022}), day("2022-08-08"));
}

TEST(OverloadWeek, isCountedFromTheDeployment) {
  EXPECT_EQ(overloadWeekOf(day("2026-08-09")), std::nullopt);
  EXPECT_EQ(overloadWeekOf(day("2026-08-10")), 0);
  EXPECT_EQ(overloadWeekOf(day("2026-08-16")), 0);
  EXPECT_EQ(overloadWeekOf(day("2026-08-17")), 1);
  EXPECT_EQ(overloadWeekOf(day("2026-11-22")), climaxWeek);
  EXPECT_EQ(overloadWeekOf(day("2026-12-06")), overloadWeeks - 1);
  EXPECT_EQ(overloadWeekOf(day("2026-12-07")), std::nullopt);
  EXPECT_EQ(overloadWeekOf(day("2027-01-01")), std::nullopt);
}

TEST(MondayOf, isTheFirstDayOfTheWeek) {
  EXPECT_EQ(mondayOf(day("2026-11-16")), day("2026-11-16"));
  EXPECT_EQ(mondayOf(day("2026-11-22")), day("2026-11-16"));
}

TEST(CalmKind, followsTheCalendar) {
  EXPECT_EQ(calmKind(day("2026-03-06")), DayKind::working);
  EXPECT_EQ(calmKind(day("2026-03-07")), DayKind::dayOff);
  EXPECT_EQ(calmKind(day("2026-03-08")), DayKind::dayOff);
  EXPECT_EQ(calmKind(day("2026-05-01")), DayKind::holiday);
  EXPECT_EQ(calmKind(day("2026-12-25")), DayKind::holiday);
  EXPECT_EQ(calmKind(day("2026-02-17")), DayKind::working);
  EXPECT_EQ(calmKind(day("2026-02-18")), DayKind::vacation);
  EXPECT_EQ(calmKind(day("2026-02-20")), DayKind::vacation);
  EXPECT_EQ(calmKind(day("2026-05-11")), DayKind::vacation);
  EXPECT_EQ(calmKind(day("2026-05-15")), DayKind::vacation);
  EXPECT_EQ(calmKind(day("2026-05-16")), DayKind::dayOff);
}

}  // namespace
}  // namespace pace::demo
