#include "core/insight/overtime.h"

#include <gtest/gtest.h>

#include "tests/core/insight/vectors.h"

namespace pace::test {
namespace {

// The worked value is of 65 h a week to the last second; a diary holds whole minutes.
TEST(Overtime, of65HoursAWeekIsTheWorkedValue) {
  const auto sample = vectors("M2_overtime30").at(0);
  std::vector<DayEntry> entries;
  for (Day day = monday; const auto& length : sample.at("hours_30_days")) {
    entries.push_back(worked(day, std::chrono::round<std::chrono::minutes>(RealHours{length})));
    day += oneDay;
  }
  const auto newest = overtime(entries, lastDayOf(sample.at("hours_30_days"))).blocks.front();
  constexpr double thirtyHalfMinutes = 0.25;
  EXPECT_NEAR(newest.overtime->count(), 107.142857, thirtyHalfMinutes);
  EXPECT_EQ(newest.missing, 0);
}

TEST(OvertimeLine, isTheWorkedValue) {
  for (const auto& sample : vectors("M2_line")) {
    const auto& expected = sample.at("expect");
    BlockHours blocks;
    std::ranges::copy(realHoursOf(sample.at("blocks_h")), blocks.begin());
    for (const auto& [months, mean] : expected.at("avg").items()) {
      EXPECT_NEAR(meanOvertime(blocks, std::stoul(months))->count(), mean.get<double>(), tolerance);
    }
    const bool isCrossed = expected.at("single").get<bool>() || expected.at("avg_hit").get<bool>();
    EXPECT_EQ(crossesOvertimeLine(blocks), isCrossed) << sample;
  }
}

TEST(OvertimeLine, isCrossedAt100AndPast80) {
  const auto isCrossed = [](double newest, double other) {
    BlockHours blocks;
    blocks.fill(RealHours{other});
    blocks.front() = RealHours{newest};
    return crossesOvertimeLine(blocks);
  };
  EXPECT_TRUE(isCrossed(100, 0));
  EXPECT_FALSE(isCrossed(99.99, 0));
  EXPECT_FALSE(isCrossed(80, 80));
  EXPECT_TRUE(isCrossed(80.1, 80));
}

TEST(Overtime, countsTodayAndThe29DaysBefore) {
  const auto entries = alike(monday, 60, 8);
  const Overtime counted = overtime(entries, monday + 59 * oneDay);
  EXPECT_EQ(counted.blocks[0].days, (DaySpan{monday + 30 * oneDay, monday + 60 * oneDay}));
  EXPECT_EQ(counted.blocks[1].days, (DaySpan{monday, monday + 30 * oneDay}));
  EXPECT_NEAR(counted.blocks[1].overtime->count(), 240 - 1200.0 / 7, tolerance);
  EXPECT_EQ(counted.blocks[2].overtime, std::nullopt);
}

TEST(Overtime, isAtLeastWithThreeMissingDaysAndUnknownWithFour) {
  auto entries = alike(monday, 30, 8);
  entries.resize(27);
  const Day last = monday + 29 * oneDay;
  EXPECT_TRUE(overtime(entries, last).blocks.front().isAtLeast());
  EXPECT_NEAR(overtime(entries, last).blocks.front().overtime->count(), 216 - 1200.0 / 7,
              tolerance);
  entries.resize(26);
  EXPECT_EQ(overtime(entries, last).blocks.front().overtime, std::nullopt);
}

TEST(OvertimeMean, isUnknownWhereABlockIs) {
  BlockHours blocks;
  blocks.fill(RealHours{200});
  blocks[2] = std::nullopt;
  EXPECT_EQ(meanOvertime(blocks, 2), RealHours{200});
  EXPECT_EQ(meanOvertime(blocks, 3), std::nullopt);
}

}  // namespace
}  // namespace pace::test
