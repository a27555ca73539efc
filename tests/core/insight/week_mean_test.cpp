#include "core/insight/week_mean.h"

#include <gtest/gtest.h>

#include "tests/core/insight/vectors.h"

namespace pace::test {
namespace {

TEST(WeekMean, isTheWorkedValue) {
  for (const auto& sample : vectors("M1_rolling_mean")) {
    const auto mean =
        meanOfLast(sample.at("n").get<std::size_t>(), realHoursOf(sample.at("weeks_h")));
    const auto expected = realHours(sample.at("expect"));
    ASSERT_EQ(mean.has_value(), expected.has_value()) << sample;
    if (mean) {
      EXPECT_NEAR(mean->count(), expected->count(), tolerance) << sample;
    }
  }
}

TEST(WeekMean, leavesThisWeekAndWeeksWithGapsOut) {
  auto entries = alike(monday - std::chrono::weeks{6}, 7 * 6, 8);
  entries.erase(entries.begin() + 7 * 5 + 2);  // a Wednesday of last week
  for (const DayEntry& entry : alike(monday, 3, 16)) entries.push_back(entry);
  const Day wednesday = monday + 2 * oneDay;
  const auto past = weeksBefore(entries, wednesday, {}, 6);
  ASSERT_EQ(past.size(), 6U);
  EXPECT_EQ(past.front(), RealHours{56});
  EXPECT_EQ(past.back(), std::nullopt);
  const WeekMeans means = weekMeans(entries, wednesday, {});
  EXPECT_EQ(means.fourWeeks, std::nullopt);
  EXPECT_EQ(means.twelveWeeks, RealHours{56});
  EXPECT_EQ(means.seventeenWeeks, RealHours{56});
}

TEST(WeekMean, rollsOverCompleteWeeksOnly) {
  const std::vector<std::optional<RealHours>> past{RealHours{40}, RealHours{50}, std::nullopt,
                                                   RealHours{60}, RealHours{70}, RealHours{80}};
  EXPECT_EQ(rollingMeans(2, past),
            (std::vector<std::optional<RealHours>>{std::nullopt, RealHours{45}, std::nullopt,
                                                   std::nullopt, RealHours{65}, RealHours{75}}));
}

}  // namespace
}  // namespace pace::test
