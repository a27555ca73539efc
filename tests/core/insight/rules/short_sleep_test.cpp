#include <gtest/gtest.h>

#include "core/insight/rules/rules.h"
#include "tests/core/insight/diary.h"

namespace pace::test {
namespace {

using std::chrono::minutes;

constexpr auto gap = std::nullopt;

std::optional<Severity> severityAt(minutes mean) {
  auto entries = sleptNights(monday, {8, 8, 8, 8, 8, 8, 8});
  for (DayEntry& entry : entries) entry.slept = mean;
  const auto warning = rules::shortSleep(entries, sunday);
  return warning ? std::optional{warning->severity} : std::nullopt;
}

TEST(ShortSleep, speaksUpUnderSevenHoursAndLouderUnderSix) {
  EXPECT_EQ(severityAt(minutes{420}), std::nullopt);
  EXPECT_EQ(severityAt(minutes{419}), Severity::notice);
  EXPECT_EQ(severityAt(minutes{360}), Severity::notice);
  EXPECT_EQ(severityAt(minutes{359}), Severity::overload);
}

TEST(ShortSleep, needsFourNights) {
  EXPECT_FALSE(rules::shortSleep(sleptNights(monday, {5, gap, 5, gap, 5}), sunday));
  EXPECT_TRUE(rules::shortSleep(sleptNights(monday, {5, gap, 5, gap, 5, gap, 5}), sunday));
}

TEST(ShortSleep, tellsItsNumbersAndNeverSaysAtLeast) {
  const auto entries = sleptNights(monday, {5, gap, 5, gap, 5, gap, 5});
  EXPECT_EQ(rules::shortSleep(entries, sunday), (Warning{.rule = Rule::shortSleep,
                                                         .severity = Severity::overload,
                                                         .value = hours(5),
                                                         .limit = hours(6),
                                                         .since = sunday,
                                                         .days = {monday, sunday + oneDay},
                                                         .atLeast = false}));
}

TEST(ShortSleep, standsSinceTheMeanFellUnderTheLimit) {
  // The means of the 7 nights to the days from Sunday on: 7:00, 6:51, 6:42, 6:34, 6:25.
  const auto entries = sleptNights(monday, {7, 7, 7, 7, 7, 7, 7, 6, 6, 6, 6});
  EXPECT_EQ(rules::shortSleep(entries, sunday + 4 * oneDay)->since, sunday + oneDay);
}

TEST(ShortSleep, standsSinceTheFourthNightOfANewDiary) {
  const auto entries = sleptNights(monday, {5, 5, 5, 5, 5, 5, 5});
  EXPECT_EQ(rules::shortSleep(entries, sunday)->since, monday + 3 * oneDay);
}

TEST(ShortSleep, standsSinceTheMeanFellUnderTheLimitThatStandsNow) {
  // Under 7 h from the fourth night on, under 6 h on the ninth.
  const auto entries = sleptNights(monday, {6.5, 6.5, 6.5, 6.5, 6.5, 5.5, 5.5, 5, 5});
  EXPECT_EQ(rules::shortSleep(entries, sunday)->since, monday + 3 * oneDay);
  EXPECT_EQ(rules::shortSleep(entries, monday + 8 * oneDay)->since, monday + 8 * oneDay);
}

}  // namespace
}  // namespace pace::test
