#include "tests/app/pace_test.h"

namespace pace::test {

namespace {

class LimitsTest : public PaceTest {};

TEST_F(LimitsTest, areTheDefaultsUntilSet) {
  const auto limits = json({"limits"});
  EXPECT_EQ(limits.at("notice_hours"), 48);
  EXPECT_EQ(limits.at("severe_hours"), 70);
  EXPECT_TRUE(limits.at("changes").empty());
  EXPECT_FALSE(std::filesystem::exists(journal()));
}

TEST_F(LimitsTest, holdFromTheirDayOnAndNeverBefore) {
  for (const char* day : {"mon", "tue", "wed", "thu", "fri"}) log({day, "11:30"});
  const auto set = json({"limits", "--overload", "57:30", "--high", "50"});
  EXPECT_EQ(set.at("overload_hours"), 57.5);
  EXPECT_EQ(set.at("changes").at(0).at("from"), "2026-11-22");
  EXPECT_EQ(json({"status"}).at("week").at("limit_reached_hours"), 57.5);
  EXPECT_EQ(json({"status", "--today", "2026-11-21"}).at("week").at("limit_reached_hours"), 55);
  const auto later = json({"limits", "--severe", "100", "--from", "2026-12-01"});
  EXPECT_EQ(later.at("severe_hours"), 70);
  EXPECT_EQ(later.at("changes").at(1).at("severe_hours"), 100);
  EXPECT_NE(pace({"limits"}).output.find("From Tue 1 Dec 2026"), std::string::npos);
}

TEST_F(LimitsTest, refuseWhatIsNoLimit) {
  for (const char* hours : {"", "abc", "48:75", "169", "-3", "9-17"}) {
    const Outcome outcome = pace({"limits", "--notice", hours});
    EXPECT_EQ(outcome.exitCode, 2) << hours;
    EXPECT_NE(outcome.errors.find("--notice"), std::string::npos) << outcome.errors;
  }
  EXPECT_FALSE(std::filesystem::exists(journal()));
}

TEST_F(LimitsTest, mustRise) {
  const Outcome outcome = pace({"limits", "--overload", "70"});
  EXPECT_EQ(outcome.exitCode, 2);
  EXPECT_NE(outcome.errors.find("48 h, 55 h, 70 h, 70 h"), std::string::npos) << outcome.errors;
  EXPECT_EQ(pace({"limits", "--notice", "0"}).exitCode, 2);
}

TEST_F(LimitsTest, needSomethingToSetFromADay) {
  EXPECT_EQ(pace({"limits", "--from", "mon"}).exitCode, 2);
  EXPECT_EQ(pace({"limits", "--from", "2026-02-30", "--notice", "40"}).exitCode, 2);
}

}  // namespace

}  // namespace pace::test
