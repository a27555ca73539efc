#include <gtest/gtest.h>

#include "core/insight/rules/rules.h"
#include "tests/core/insight/diary.h"

namespace pace::test {
namespace {

using std::chrono::minutes;

const Settings byDefault;

std::optional<Warning> rollingOn(Day asOf, const std::vector<DayEntry>& entries) {
  return rules::rollingHours(upTo(entries, asOf), asOf, asOf, byDefault);
}

TEST(RollingHours, seeTheThursdayToWednesdayThatTwoCalendarWeeksHide) {
  const Day thursday = monday + 3 * oneDay;
  const Day wednesday = thursday + 6 * oneDay;
  const auto entries = alike(thursday, 7, 9);
  EXPECT_FALSE(rules::weekHours(upTo(entries, sunday), sunday, byDefault));
  EXPECT_FALSE(rules::weekHours(entries, wednesday, byDefault));
  EXPECT_EQ(rollingOn(wednesday, entries), (Warning{.rule = Rule::rollingHours,
                                                    .severity = Severity::overload,
                                                    .value = hours(63),
                                                    .limit = hours(60),
                                                    .since = wednesday,
                                                    .days = {thursday, wednesday + oneDay},
                                                    .atLeast = false}));
}

TEST(RollingHours, standFromTheLimitOnAndNotAMinuteBefore) {
  auto entries = alike(monday, 7, 10);
  EXPECT_EQ(rollingOn(sunday, entries)->severity, Severity::severe);
  entries[2].worked = *entries[2].worked - minutes{1};
  EXPECT_EQ(rollingOn(sunday, entries)->severity, Severity::overload);
  entries[3].worked = minutes{1};
  EXPECT_EQ(rollingOn(sunday, entries)->severity, Severity::overload);  // 60:00
  entries[3].worked = minutes{0};
  EXPECT_EQ(rollingOn(sunday, entries)->severity, Severity::high);  // 59:59
}

TEST(RollingHours, standSinceTheFirstOfTheDaysInARowAtTheStandingLimit) {
  const auto entries = alike(monday, 14, 9);
  EXPECT_EQ(rollingOn(sunday + 7 * oneDay, entries)->since, sunday);
}

TEST(RollingHours, standOnWhileTheSevenDaysAreExactlyAtTheLimit) {
  const auto entries = workedDays(monday, {10, 10, 10, 10, 10, 10, 0, 10, 10, 10, 10, 10, 10, 0});
  EXPECT_EQ(rollingOn(sunday + 7 * oneDay, entries)->since, sunday - oneDay);
}

TEST(RollingHours, standAnewAfterADayBelowTheLimit) {
  auto entries = alike(monday, 14, 9);
  entries[7].worked = minutes{0};
  entries[13].worked = hours(9) + hours(9);
  EXPECT_EQ(rollingOn(sunday + 7 * oneDay, entries)->since, sunday + 7 * oneDay);
}

TEST(RollingHours, sayAtLeastForADayMissingBeforeToday) {
  const auto withGap = workedDays(monday, {12, 12, std::nullopt, 12, 12, 12});
  EXPECT_TRUE(rollingOn(sunday, withGap)->atLeast);
  EXPECT_FALSE(rollingOn(sunday, alike(monday, 6, 10))->atLeast);
}

}  // namespace
}  // namespace pace::test
