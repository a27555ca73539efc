#include "core/time/day.h"
#include "tests/app/pace_test.h"

namespace pace::test {

namespace {

constexpr double tolerance = 1e-5;
constexpr std::chrono::days oneDay{1};

const std::vector<std::string> names{"spell", "rest",     "sleep-debt", "overtime", "week-means",
                                     "load",  "recovery", "check-in",   "alerts"};

class InsightTest : public PaceTest {
 protected:
  Day first() const { return tryIsoDay("2026-11-02").value(); }

  /// One day after the other, from 2 November 2026 on; a negative number is a day not logged.
  void logDays(const std::vector<double>& hoursADay) const {
    for (Day day = first(); const double length : hoursADay) {
      if (length >= 0) log({isoText(day), std::to_string(length)});
      day += oneDay;
    }
  }

  void logNights(const std::vector<std::string>& nights) const {
    for (Day day = first(); const std::string& night : nights) {
      log({isoText(day), "--sleep", night});
      day += oneDay;
    }
  }
};

TEST_F(InsightTest, hasAnAnswerForEveryNameWithAndWithoutADiary) {
  for (const std::string& name : names) json({"insight", name});
  pace({"demo"});
  const auto all = json({"insight"});
  EXPECT_EQ(all.size(), names.size());
  for (const std::string& name : names) {
    EXPECT_EQ(all.at(name), json({"insight", name})) << name;
    EXPECT_EQ(pace({"insight", name}).exitCode, 0) << name;
  }
}

TEST_F(InsightTest, ofRestIsTheWorkedValue) {
  logDays({8, 9, 0, 9, 10, 8, 9, 11, 10, -1, 7, 9, 0.5, 8, 9, 10});
  const auto rest = json({"insight", "rest", "--today", "2026-11-17"});
  EXPECT_EQ(rest.at("days_without_rest"), 3);
  EXPECT_EQ(rest.at("uncertain"), false);
  EXPECT_EQ(rest.at("longest"), 8);
}

TEST_F(InsightTest, ofSleepIsTheWorkedValue) {
  logNights({"6", "5:30", "7", "4:45", "8:15"});
  const auto debt = json({"insight", "sleep-debt", "--today", "2026-11-06"});
  EXPECT_NEAR(debt.at("level_lapses").get<double>(), 2.274085, tolerance);
  EXPECT_NEAR(debt.at("equivalent_minutes").get<double>(), 6.643813 * 60, 60 * tolerance);
  EXPECT_NEAR(debt.at("evening_lapses").get<double>(), 9.827949, tolerance);
  EXPECT_NEAR(debt.at("hours_awake_equivalent").get<double>(), 23.38458, tolerance);
  EXPECT_EQ(debt.at("shortfall_14_minutes"), nullptr);
}

TEST_F(InsightTest, ofSleepBeginsWithTheUsualSleep) {
  logNights(std::vector<std::string>(14, "6"));
  const auto debt = json({"insight", "sleep-debt", "--usual-sleep", "8", "--today", "2026-11-15"});
  EXPECT_NEAR(debt.at("level_lapses").get<double>(), 4.125119, tolerance);
  EXPECT_EQ(debt.at("shortfall_14_minutes"), 28 * 60);
}

TEST_F(InsightTest, ofLoadIsTheWorkedValue) {
  logDays({8, 8, 8, 8, 8, 0, 0, 10, 11, -1, 10, 11, 6, 0});
  const auto load = json({"insight", "load", "--today", "2026-11-15"});
  EXPECT_NEAR(load.at("load_7").at("hours_a_day").get<double>(), 6.422853, tolerance);
  EXPECT_NEAR(load.at("load_42").at("hours_a_day").get<double>(), 6.723595, tolerance);
  EXPECT_EQ(load.at("load_7").at("settled"), true);
  EXPECT_EQ(load.at("load_42").at("settled"), false);
  EXPECT_NEAR(json({"status", "--today", "2026-11-15"}).at("load_7").get<double>(), 6.422853,
              tolerance);
}

TEST_F(InsightTest, ofOvertimeHasSixBlocksAndTheirMeans) {
  pace({"demo"});
  const auto overtime = json({"insight", "overtime"});
  ASSERT_EQ(overtime.at("blocks").size(), 6U);
  const double newest = overtime.at("blocks").at(0).at("overtime_hours");
  const double before = overtime.at("blocks").at(1).at("overtime_hours");
  EXPECT_NEAR(overtime.at("mean_hours").at("2").get<double>(), (newest + before) / 2, tolerance);
  EXPECT_EQ(overtime.at("line_crossed"), true);
  EXPECT_EQ(json({"status"}).at("overtime_30_days"), newest);
}

TEST_F(InsightTest, refusesANameItDoesNotKnow) {
  const Outcome outcome = pace({"insight", "luck"});
  EXPECT_EQ(outcome.exitCode, 2);
  EXPECT_NE(outcome.errors.find("NAME \"luck\": one of spell, rest"), std::string::npos);
  EXPECT_EQ(pace({"insight", "sleep-debt", "--usual-sleep", "25"}).exitCode, 2);
  EXPECT_EQ(pace({"insight", "sleep-debt", "--usual-sleep", "24"}).exitCode, 2);
}

class CheckInTest : public PaceTest {};

TEST_F(CheckInTest, keepsTheAnswersOfAWeek) {
  json({"check-in", "--drained", "8", "--did-well", "0"});
  const auto told = json({"check-in", "wed", "--distant", "3"});
  ASSERT_EQ(told.at("weeks").size(), 1U);
  EXPECT_EQ(told.at("weeks").at(0), nlohmann::json({{"week", "2026-11-16"},
                                                    {"drained", 8},
                                                    {"distant", 3},
                                                    {"did_well", 0},
                                                    {"switched_off", nullptr}}));
  EXPECT_NE(pace({"check-in"}).output.find("2026-11-16        8        3"), std::string::npos);
}

TEST_F(CheckInTest, takesAnswersOut) {
  json({"check-in", "--drained", "8"});
  EXPECT_TRUE(json({"check-in", "--drained", "none"}).at("weeks").empty());
}

TEST_F(CheckInTest, makesNoJournalToReadOrToClear) {
  json({"check-in"});
  json({"check-in", "--drained", "none"});
  EXPECT_FALSE(std::filesystem::exists(journal()));
}

TEST_F(CheckInTest, refusesWhatIsNoAnswer) {
  for (const char* answer : {"11", "-1", "", "five", "3.5"}) {
    const Outcome outcome = pace({"check-in", "--drained", answer});
    EXPECT_EQ(outcome.exitCode, 2) << answer;
    EXPECT_NE(outcome.errors.find("--drained"), std::string::npos) << outcome.errors;
  }
  EXPECT_EQ(pace({"check-in", "2026-11-30", "--drained", "3"}).exitCode, 2);
  EXPECT_FALSE(std::filesystem::exists(journal()));
}

}  // namespace

}  // namespace pace::test
