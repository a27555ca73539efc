#include "core/insight/free_days.h"

#include <gtest/gtest.h>

#include "tests/core/insight/diary.h"

namespace pace::test {
namespace {

TEST(FreeDays, areTheLastTwoOfTheWeek) {
  const Snapshot snapshot = summarise(alike(monday, 3, 10), monday + 2 * oneDay, {});
  const auto free = freeDays(snapshot);
  ASSERT_TRUE(free.has_value());
  EXPECT_EQ(free->days, (DaySpan{sunday - oneDay, sunday + oneDay}));
  const Forecast& foreseen = snapshot.forecast;
  EXPECT_NEAR(free->total.count(),
              (foreseen.quantile(0.5) - *foreseen.expected[5] - *foreseen.expected[6]).count(),
              1e-9);
}

TEST(FreeDays, areOneOnTheEveOfTheLastDayAndNoneOnIt) {
  EXPECT_EQ(freeDays(summarise(alike(monday, 6, 10), sunday - oneDay, {}))->days,
            (DaySpan{sunday, sunday + oneDay}));
  EXPECT_EQ(freeDays(summarise(alike(monday, 6, 10), sunday, {})), std::nullopt);
}

}  // namespace
}  // namespace pace::test
