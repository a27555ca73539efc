#include "core/time/span.h"

#include <gtest/gtest.h>

#include "tests/support/days.h"

using pace::ClockSpan;
using pace::DaySpan;
using pace::test::day;
using std::chrono::minutes;

namespace {

constexpr ClockSpan morning{minutes{540}, minutes{720}};

}  // namespace

TEST(Span, holdsItsFirstPointAndNotItsLast) {
  EXPECT_FALSE(morning.contains(minutes{539}));
  EXPECT_TRUE(morning.contains(minutes{540}));
  EXPECT_TRUE(morning.contains(minutes{719}));
  EXPECT_FALSE(morning.contains(minutes{720}));
}

TEST(Span, overlapsWhatSharesAPointAndNotWhatTouches) {
  EXPECT_TRUE(morning.overlaps({minutes{719}, minutes{780}}));
  EXPECT_TRUE(morning.overlaps({minutes{600}, minutes{610}}));
  EXPECT_TRUE(morning.overlaps(morning));
  EXPECT_FALSE(morning.overlaps({minutes{720}, minutes{780}}));
  EXPECT_FALSE(morning.overlaps({minutes{480}, minutes{540}}));
}

TEST(Span, lastsFromItsFirstPointToItsLast) {
  EXPECT_EQ(morning.length(), minutes{180});
  EXPECT_EQ((DaySpan{day("2026-11-16"), day("2026-11-23")}).length(), std::chrono::days{7});
}

TEST(Span, isOrderedByItsFirstPoint) {
  EXPECT_LT(morning, (ClockSpan{minutes{541}, minutes{542}}));
  EXPECT_LT(morning, (ClockSpan{minutes{540}, minutes{721}}));
}
