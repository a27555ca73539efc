#include "core/insight/replay.h"

#include <gtest/gtest.h>

#include "core/time/week.h"
#include "tests/core/insight/diary.h"

namespace pace::test {
namespace {

using std::chrono::weeks;

const Day begin = monday - weeks{7};

/// Seven weeks, each an hour a day longer than the one before.
std::vector<DayEntry> risingWeeks() {
  std::vector<DayEntry> entries;
  for (int week = 0; week < 7; ++week) {
    for (const DayEntry& entry : alike(begin + weeks{week}, 7, 4 + week)) entries.push_back(entry);
  }
  return entries;
}

TEST(Replay, foreseesEveryCompleteWeekAfterTheFourthOnSixEvenings) {
  auto entries = risingWeeks();
  const Replay played = replay(entries, monday, {});
  ASSERT_EQ(played.forecasts.size(), 3U * 6U);
  EXPECT_EQ(played.forecasts.front().week, (DaySpan{begin + weeks{4}, begin + weeks{5}}));
  EXPECT_EQ(played.forecasts.front().evening, 1);
  EXPECT_EQ(played.forecasts.front().observed, RealHours{56});
  EXPECT_EQ(played.forecasts.back().evening, 6);
  entries.erase(entries.begin() + 7 * 5);
  EXPECT_EQ(replay(entries, monday, {}).forecasts.size(), 2U * 6U);
}

// Each is the forecast that stood on that evening, to the last digit.
TEST(Replay, knowsNoMoreThanThePersonDidThen) {
  const auto entries = risingWeeks();
  for (const PastForecast& past : replay(entries, monday, {}).forecasts) {
    const Day evening = past.week.from + (past.evening - 1) * oneDay;
    EXPECT_EQ(past.forecast, forecast(upTo(entries, evening), evening, {}));
  }
}

TEST(Replay, leavesTheWeekUnderWayOut) {
  EXPECT_EQ(replay(risingWeeks(), monday - oneDay, {}).forecasts.size(), 2U * 6U);
}

TEST(Replay, scoresTheThreeWaysOfForeseeing) {
  const Replay played = replay(risingWeeks(), monday, {});
  EXPECT_GT(played.model.width, RealHours{0});
  EXPECT_EQ(played.straightLine.crps, RealHours{0});  // every day of a week is alike
  EXPECT_GT(played.independentWeekdays.crps, played.model.crps);
  EXPECT_EQ(played.straightLine.width, RealHours{0});
}

TEST(Replay, hasNothingToSayOfFourWeeks) {
  const Replay played = replay(alike(begin, 28, 8), monday, {});
  EXPECT_TRUE(played.forecasts.empty());
  EXPECT_EQ(played.model, Scores{});
  EXPECT_TRUE(replay({}, monday, {}).forecasts.empty());
}

}  // namespace
}  // namespace pace::test
