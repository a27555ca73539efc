#include "core/insight/rest.h"

#include <gtest/gtest.h>

#include "tests/core/insight/diary.h"

namespace pace::test {
namespace {

constexpr auto gap = std::nullopt;

TEST(WorkRun, countsTheDaysSinceTheLastDayOff) {
  const auto entries = workedDays(monday, {8, 0, 8, 8, 8});
  EXPECT_EQ(workRun(entries, monday + 4 * oneDay), (WorkRun{3, false, monday + 2 * oneDay}));
}

TEST(WorkRun, takesHalfAnHourForADayOffAndAMinuteMoreForWork) {
  EXPECT_EQ(workRun(workedDays(monday, {8, 0.5, 8}), monday + 2 * oneDay).days, 1);
  auto entries = workedDays(monday, {8, 0, 8});
  entries[1].worked = restDayWork + std::chrono::minutes{1};
  EXPECT_EQ(workRun(entries, monday + 2 * oneDay).days, 3);
}

TEST(WorkRun, isZeroOnADayOff) {
  const auto entries = workedDays(monday, {8, 8, 0});
  const Day dayOff = monday + 2 * oneDay;
  EXPECT_EQ(workRun(entries, dayOff), (WorkRun{0, false, dayOff}));
}

TEST(WorkRun, isZeroForAnEmptyDiary) {
  EXPECT_EQ(workRun({}, monday), (WorkRun{0, false, monday}));
}

TEST(WorkRun, standsAsOnTheEveWhileTheDayIsNotLogged) {
  const auto entries = workedDays(monday, {0, 8, 8});
  EXPECT_EQ(workRun(entries, monday + 3 * oneDay), (WorkRun{2, false, monday + oneDay}));
}

TEST(WorkRun, goesOnOverAMissingDayAndIsUncertain) {
  const auto entries = workedDays(monday, {8, 8, gap, 8});
  EXPECT_EQ(workRun(entries, monday + 3 * oneDay), (WorkRun{3, true, monday}));
}

TEST(WorkRun, isUncertainOnceYesterdayIsMissing) {
  const auto entries = workedDays(monday, {8, 8});
  EXPECT_EQ(workRun(entries, monday + 3 * oneDay), (WorkRun{2, true, monday}));
}

TEST(WorkRun, isCertainWhereOnlyDaysBeforeItAreMissing) {
  const auto entries = workedDays(monday, {0, gap, 8, 8});
  EXPECT_EQ(workRun(entries, monday + 3 * oneDay), (WorkRun{2, false, monday + 2 * oneDay}));
}

TEST(WorkRun, outlastsSixMissingDaysAndNotSeven) {
  const auto six = workedDays(monday, {8, gap, gap, gap, gap, gap, gap, 8});
  EXPECT_EQ(workRun(six, monday + 7 * oneDay), (WorkRun{2, true, monday}));
  const auto seven = workedDays(monday, {8, gap, gap, gap, gap, gap, gap, gap, 8});
  EXPECT_EQ(workRun(seven, monday + 8 * oneDay), (WorkRun{1, false, monday + 8 * oneDay}));
}

TEST(WorkRun, closesWhenNothingWasLoggedForAWeek) {
  const auto entries = alike(monday, 5, 8);
  const Day friday = monday + 4 * oneDay;
  EXPECT_EQ(workRun(entries, friday + 7 * oneDay).days, 5);
  EXPECT_EQ(workRun(entries, friday + 8 * oneDay).days, 0);
}

TEST(WorkRun, leavesOutTheDaysAfterIt) {
  EXPECT_EQ(workRun(alike(monday, 7, 8), monday + oneDay), (WorkRun{2, false, monday}));
}

}  // namespace
}  // namespace pace::test
