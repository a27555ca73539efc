#include <gtest/gtest.h>

#include "core/insight/rules/rules.h"
#include "tests/core/insight/diary.h"

namespace pace::test {
namespace {

using std::chrono::weeks;

const Settings byDefault;

TEST(LongSpell, standsFromTheThirdWeekOn) {
  EXPECT_FALSE(rules::longSpell(alike(monday - weeks{1}, 14, 9), sunday, byDefault));
  const auto entries = alike(monday - weeks{2}, 21, 9);
  EXPECT_EQ(rules::longSpell(entries, sunday, byDefault),
            (Warning{.rule = Rule::spell,
                     .severity = Severity::severe,
                     .value = weeks{3},
                     .limit = weeks{3},
                     .since = monday - weeks{2},
                     .days = {monday - weeks{2}, sunday + oneDay},
                     .atLeast = false}));
}

TEST(LongSpell, isAboutWholeWeeksAlone) {
  const auto entries = alike(monday - weeks{3}, 21, 9);
  const auto warning = rules::longSpell(entries, monday + oneDay, byDefault);
  ASSERT_TRUE(warning);
  EXPECT_EQ(warning->days, (DaySpan{monday - weeks{3}, monday}));
}

}  // namespace
}  // namespace pace::test
