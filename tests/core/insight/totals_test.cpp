#include "core/insight/totals.h"

#include <gtest/gtest.h>

#include "tests/core/insight/diary.h"

namespace pace::test {
namespace {

const DaySpan week{monday, monday + std::chrono::days{7}};

TEST(Within, holdsItsFirstDayAndNotItsLast) {
  const auto entries = alike(monday - oneDay, 9, 1);
  const Entries found = within(entries, week);
  ASSERT_EQ(found.size(), 7U);
  EXPECT_EQ(found.front().day, monday);
  EXPECT_EQ(found.back().day, sunday);
}

TEST(Within, isEmptyForASpanThatEndsBeforeItBegins) {
  const auto entries = alike(monday, 7, 1);
  EXPECT_TRUE(within(entries, {sunday, monday}).empty());
  EXPECT_TRUE(within({}, week).empty());
}

TEST(UpTo, keepsTheDayItself) {
  const auto entries = alike(monday, 7, 1);
  EXPECT_EQ(upTo(entries, monday + oneDay).size(), 2U);
  EXPECT_TRUE(upTo(entries, monday - oneDay).empty());
  EXPECT_TRUE(upTo({}, monday).empty());
}

TEST(EntryOf, isNullForADayThatIsNotLogged) {
  const auto entries = workedDays(monday, {1, std::nullopt, 3});
  EXPECT_EQ(entryOf(entries, monday + oneDay), nullptr);
  ASSERT_NE(entryOf(entries, monday + 2 * oneDay), nullptr);
  EXPECT_EQ(entryOf(entries, monday + 2 * oneDay)->worked, hours(3));
}

TEST(WeekTotal, leavesOutTheDayAfterTheWeekAndTheDayBeforeIt) {
  const auto entries = alike(monday - oneDay, 9, 8);
  EXPECT_EQ(totalOf(entries, week, sunday).worked, hours(56));
}

TEST(WeekTotal, tellsADayWithoutWorkFromADayNotLogged) {
  const auto entries = workedDays(monday, {8, 0, std::nullopt, 8, 8, 0, 0});
  const Total total = totalOf(entries, week, sunday);
  EXPECT_EQ(total.logged, 6);
  EXPECT_EQ(total.missing, std::vector{monday + 2 * oneDay});
}

TEST(WeekTotal, missesADayOfWhichOnlyTheNightIsKnown) {
  const auto entries = sleptNights(monday, {7});
  const Total total = totalOf(entries, {monday, monday + oneDay}, sunday);
  EXPECT_EQ(total.logged, 0);
  EXPECT_EQ(total.missing, std::vector{monday});
}

TEST(WeekTotal, missesTodayButNoDayToCome) {
  const auto entries = workedDays(monday, {8, 8});
  const Day today = monday + 2 * oneDay;
  EXPECT_EQ(totalOf(entries, week, today).missing, std::vector{today});
}

TEST(WeekTotal, countsHoursEnteredForADayToCome) {
  const auto entries = workedDays(monday, {8, 8, 8});
  const Total total = totalOf(entries, week, monday);
  EXPECT_EQ(total.worked, hours(24));
  EXPECT_TRUE(total.missing.empty());
}

TEST(IsAtLeast, doesNotHoldTodayAgainstTheTotal) {
  const auto untilYesterday = workedDays(monday, {8, 8});
  const Day today = monday + 2 * oneDay;
  EXPECT_FALSE(isAtLeast(totalOf(untilYesterday, week, today), today));
  EXPECT_TRUE(isAtLeast(totalOf(untilYesterday, week, today + oneDay), today + oneDay));
}

TEST(SevenDaysTo, endsWithTheDay) {
  EXPECT_EQ(sevenDaysTo(sunday), week);
  EXPECT_TRUE(sevenDaysTo(sunday).contains(sunday));
}

TEST(DayReached, isTheDayThatMakesTheLimitFull) {
  const auto entries = alike(monday, 7, 10);
  EXPECT_EQ(dayReached(entries, week, hours(60)), monday + 5 * oneDay);
  EXPECT_EQ(dayReached(entries, week, hours(60) + std::chrono::minutes{1}), sunday);
  EXPECT_EQ(dayReached(entries, week, hours(70)), sunday);
  EXPECT_EQ(dayReached(entries, week, hours(70) + std::chrono::minutes{1}), std::nullopt);
}

}  // namespace
}  // namespace pace::test
