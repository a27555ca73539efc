#include "core/time/clock_text.h"

#include <gtest/gtest.h>

using pace::clockText;
using pace::lengthText;
using std::chrono::minutes;

TEST(ClockText, padsMinutesAndNeverHours) {
  EXPECT_EQ(clockText(minutes{570}), "9:30");
  EXPECT_EQ(clockText(minutes{5}), "0:05");
  EXPECT_EQ(clockText(minutes{0}), "0:00");
  EXPECT_EQ(clockText(minutes{3675}), "61:15");
  EXPECT_EQ(clockText(minutes{600'000}), "10000:00");
}

TEST(ClockText, beginsANegativeLengthWithItsSign) {
  EXPECT_EQ(clockText(minutes{-5}), "-0:05");
  EXPECT_EQ(clockText(minutes{-570}), "-9:30");
}

TEST(LengthText, leavesOutWhatIsZero) {
  EXPECT_EQ(lengthText(minutes{570}), "9 h 30 m");
  EXPECT_EQ(lengthText(minutes{45}), "45 m");
  EXPECT_EQ(lengthText(minutes{3600}), "60 h");
  EXPECT_EQ(lengthText(minutes{0}), "0 h");
}

TEST(LengthText, beginsANegativeLengthWithItsSign) {
  EXPECT_EQ(lengthText(minutes{-45}), "-45 m");
  EXPECT_EQ(lengthText(minutes{-90}), "-1 h 30 m");
}
