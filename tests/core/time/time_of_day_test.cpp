#include "core/time/time_of_day.h"

#include <gtest/gtest.h>

#include <string>

#include "tests/support/days.h"

using pace::tryTimeOfDay;
using pace::test::hours;

TEST(TimeOfDay, readsTheFormsOfAClock) {
  for (const std::string text : {"4", "04", "4:00", "04:00", "0400", "4h", "4 am", " 4.00 "}) {
    EXPECT_EQ(tryTimeOfDay(text), hours(4)) << text;
  }
  EXPECT_EQ(tryTimeOfDay("5:30"), hours(5.5));
  EXPECT_EQ(tryTimeOfDay("9pm"), hours(21));
}

TEST(TimeOfDay, beginsAtMidnightAndEndsBeforeTheNext) {
  EXPECT_EQ(tryTimeOfDay("0"), hours(0));
  EXPECT_EQ(tryTimeOfDay("12am"), hours(0));
  EXPECT_EQ(tryTimeOfDay("23:59"), std::chrono::minutes{1'439});
  EXPECT_EQ(tryTimeOfDay("24:00"), std::nullopt);
}

TEST(TimeOfDay, isNoneForAnythingElse) {
  for (const std::string text : {"", "four", "4-5", "25", "4:75", "4 5", "-4", "13pm", "45m"}) {
    EXPECT_EQ(tryTimeOfDay(text), std::nullopt) << text;
  }
}
