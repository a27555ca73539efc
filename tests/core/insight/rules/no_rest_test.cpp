#include <gtest/gtest.h>

#include "core/insight/rules/rules.h"
#include "tests/core/insight/diary.h"

namespace pace::test {
namespace {

using std::chrono::days;

TEST(NoRest, speaksUpAtSevenTwelveAndFourteenDays) {
  const std::vector<std::pair<int, std::optional<Severity>>> cases{
      {6, std::nullopt},    {7, Severity::notice}, {11, Severity::notice},
      {12, Severity::high}, {13, Severity::high},  {14, Severity::overload}};
  for (const auto& [count, severity] : cases) {
    const auto entries = alike(monday, count, 1);
    const auto warning = rules::noRest(entries, monday + days{count - 1});
    EXPECT_EQ(warning ? std::optional{warning->severity} : std::nullopt, severity) << count;
  }
}

TEST(NoRest, tellsItsNumbersAndDays) {
  const auto entries = alike(monday, 13, 8);
  EXPECT_EQ(rules::noRest(entries, monday + days{12}), (Warning{.rule = Rule::noRest,
                                                                .severity = Severity::high,
                                                                .value = days{13},
                                                                .limit = days{12},
                                                                .since = monday,
                                                                .days = {monday, monday + days{13}},
                                                                .atLeast = false}));
}

TEST(NoRest, isAboutTheDaysUpToTheEveWhileTodayIsNotLogged) {
  const auto warning = rules::noRest(alike(monday, 7, 8), monday + days{7});
  ASSERT_TRUE(warning);
  EXPECT_EQ(warning->days, (DaySpan{monday, monday + days{7}}));
  EXPECT_FALSE(warning->atLeast);
}

TEST(NoRest, saysAtLeastForAMissingDay) {
  const auto entries = workedDays(monday, {8, 8, 8, 8, std::nullopt, 8, 8, 8});
  EXPECT_TRUE(rules::noRest(entries, monday + days{7})->atLeast);
}

}  // namespace
}  // namespace pace::test
