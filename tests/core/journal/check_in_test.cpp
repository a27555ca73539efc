#include "core/journal/check_in.h"

#include <gtest/gtest.h>

namespace pace {
namespace {

TEST(Agreement, isFrom0To10) {
  for (int points = 0; points <= 10; ++points) {
    ASSERT_TRUE(Agreement::tryFrom(points).has_value());
    EXPECT_EQ(Agreement::tryFrom(points)->points(), points);
  }
  EXPECT_EQ(Agreement::tryFrom(-1), std::nullopt);
  EXPECT_EQ(Agreement::tryFrom(11), std::nullopt);
}

TEST(CheckIn, isBlankWhereEverySentenceWasSkipped) {
  EXPECT_TRUE(isBlank(CheckIn{}));
  for (const auto answer :
       {&CheckIn::drained, &CheckIn::distant, &CheckIn::didWell, &CheckIn::switchedOff}) {
    CheckIn checkIn;
    checkIn.*answer = Agreement::tryFrom(0);
    EXPECT_FALSE(isBlank(checkIn));
  }
}

}  // namespace
}  // namespace pace
