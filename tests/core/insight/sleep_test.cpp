#include "core/insight/sleep.h"

#include <gtest/gtest.h>

#include "tests/core/insight/diary.h"

namespace pace::test {
namespace {

TEST(SleepMean, isOfTheLastSevenNights) {
  const auto entries = sleptNights(monday - oneDay, {1, 6.1, 5.5, 5.2, 6, 5.5, 7, 6.5, 1});
  EXPECT_EQ(sleepMean(entries, sunday), (SleepMean{7, std::chrono::minutes{358}}));
}

TEST(SleepMean, isOfTheLoggedNightsAlone) {
  const auto entries = sleptNights(monday, {6, std::nullopt, 8, std::nullopt, 7});
  EXPECT_EQ(sleepMean(entries, sunday), (SleepMean{3, hours(7)}));
}

TEST(SleepMean, countsANightWithoutSleep) {
  EXPECT_EQ(sleepMean(sleptNights(monday, {8, 0}), sunday), (SleepMean{2, hours(4)}));
}

TEST(SleepMean, isRoundedDown) {
  auto entries = sleptNights(monday, {7, 7, 7});
  entries[0].slept = *entries[0].slept - std::chrono::minutes{1};
  EXPECT_EQ(sleepMean(entries, sunday).mean, hours(7) - std::chrono::minutes{1});
}

TEST(SleepMean, isNoneWithoutANight) {
  EXPECT_EQ(sleepMean(alike(monday, 7, 8), sunday), (SleepMean{0, std::nullopt}));
}

}  // namespace
}  // namespace pace::test
