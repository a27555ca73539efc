#include "core/journal/limits.h"

#include <gtest/gtest.h>

#include <optional>

#include "tests/support/days.h"

using pace::isInOrder;
using pace::Limits;
using pace::Severity;
using pace::severityReached;
using std::chrono::hours;
using std::chrono::minutes;

TEST(Limits, standAt48And55And60And70Hours) {
  EXPECT_EQ(limitOf(Limits{}, Severity::notice), hours{48});
  EXPECT_EQ(limitOf(Limits{}, Severity::high), hours{55});
  EXPECT_EQ(limitOf(Limits{}, Severity::overload), hours{60});
  EXPECT_EQ(limitOf(Limits{}, Severity::severe), hours{70});
}

TEST(SeverityReached, comesAtTheLimitAndNotAMinuteBefore) {
  const Limits limits;
  EXPECT_EQ(severityReached(minutes{0}, limits), std::nullopt);
  EXPECT_EQ(severityReached(hours{48} - minutes{1}, limits), std::nullopt);
  EXPECT_EQ(severityReached(hours{48}, limits), Severity::notice);
  EXPECT_EQ(severityReached(hours{55} - minutes{1}, limits), Severity::notice);
  EXPECT_EQ(severityReached(hours{55}, limits), Severity::high);
  EXPECT_EQ(severityReached(hours{60} - minutes{1}, limits), Severity::high);
  EXPECT_EQ(severityReached(hours{60}, limits), Severity::overload);
  EXPECT_EQ(severityReached(hours{70} - minutes{1}, limits), Severity::overload);
  EXPECT_EQ(severityReached(hours{70}, limits), Severity::severe);
  EXPECT_EQ(severityReached(hours{168}, limits), Severity::severe);
}

TEST(SeverityReached, goesByTheLimitsInForce) {
  const Limits lower{hours{30}, hours{35}, hours{40}, hours{45}};
  EXPECT_EQ(severityReached(hours{40}, lower), Severity::overload);
}

TEST(Limits, areInOrderWhenTheyRiseWithinAWeek) {
  EXPECT_TRUE(isInOrder(Limits{}));
  EXPECT_TRUE(isInOrder({minutes{1}, minutes{2}, minutes{3}, hours{168}}));
  EXPECT_FALSE(isInOrder({minutes{0}, minutes{2}, minutes{3}, hours{168}}));
  EXPECT_FALSE(isInOrder({hours{48}, hours{48}, hours{60}, hours{70}}));
  EXPECT_FALSE(isInOrder({hours{48}, hours{61}, hours{60}, hours{70}}));
  EXPECT_FALSE(isInOrder({hours{48}, hours{55}, hours{70}, hours{70}}));
  EXPECT_FALSE(isInOrder({hours{48}, hours{55}, hours{60}, hours{168} + minutes{1}}));
}
