#include "ui/log/gap_walk.h"

#include <gtest/gtest.h>

#include "tests/support/days.h"

namespace pace::ui {
namespace {

using test::day;

TEST(GapWalk, visitsEachGapOnceOldestFirst) {
  GapWalk walk;
  EXPECT_EQ(walk.begin({day("2026-11-10"), day("2026-11-14")}), day("2026-11-10"));
  EXPECT_EQ(walk.daysLeft(), 2);
  EXPECT_EQ(walk.next(), day("2026-11-14"));
  EXPECT_EQ(walk.daysLeft(), 1);
  EXPECT_EQ(walk.next(), std::nullopt);
  EXPECT_FALSE(walk.isUnderWay());
  EXPECT_EQ(walk.daysLeft(), 0);
}

TEST(GapWalk, isOverAtOnceWithoutGaps) {
  GapWalk walk;
  EXPECT_EQ(walk.begin({}), std::nullopt);
  EXPECT_FALSE(walk.isUnderWay());
}

TEST(GapWalk, canBeLeftHalfWay) {
  GapWalk walk;
  walk.begin({day("2026-11-10"), day("2026-11-14")});
  walk.end();
  EXPECT_FALSE(walk.isUnderWay());
  EXPECT_EQ(walk.next(), std::nullopt);
}

}  // namespace
}  // namespace pace::ui
