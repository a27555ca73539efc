#include <algorithm>
#include <sstream>

#include "core/time/day.h"
#include "tests/app/pace_test.h"

namespace pace::test {

namespace {

constexpr double tolerance = 1e-5;

/// With one space for every stretch of white space.
std::string unwrapped(const std::string& text) {
  std::istringstream words(text);
  std::string line;
  for (std::string word; words >> word;) line += word + ' ';
  return line;
}

class ForecastTest : public PaceTest {
 protected:
  /// Logs one day after the other from `first` on; a negative number is a day not logged.
  void logDays(Day first, const std::vector<double>& hoursADay) const {
    for (Day day = first; const double length : hoursADay) {
      if (length >= 0) log({isoText(day), std::to_string(length), "--today", isoText(day)});
      day += std::chrono::days{1};
    }
  }

  /// The four weeks before Monday 16 November 2026 of the worked values.
  void logHistory() const {
    const Day first = tryIsoDay("2026-10-19").value();
    const std::chrono::weeks week{1};
    logDays(first, {9, 9, 10, 9, 9, 0, 0});
    logDays(first + week, {10, 10, 11, 10, 10, 4, 0});
    logDays(first + 2 * week, {11, 11, 12, 10, 11, 6, 3});
    logDays(first + 3 * week, {10, 11, 11, 11, 10, 5, 0});
  }
};

TEST_F(ForecastTest, isTheWorkedValue) {
  logHistory();
  logDays(tryIsoDay("2026-11-16").value(), {10, 11, 10.5});
  const auto told = json({"forecast", "--today", "2026-11-18"});
  EXPECT_EQ(told.at("from"), "2026-11-16");
  EXPECT_EQ(told.at("logged_minutes"), 31.5 * 60);
  EXPECT_NEAR(told.at("median_minutes").get<double>(), 55.158649 * 60, 60 * tolerance);
  EXPECT_NEAR(told.at("p10_minutes").get<double>(), 48.603496 * 60, 60 * tolerance);
  EXPECT_NEAR(told.at("p90_minutes").get<double>(), 61.713801 * 60, 60 * tolerance);
  EXPECT_NEAR(told.at("p55").get<double>(), 0.513118, tolerance);
  EXPECT_NEAR(told.at("p60").get<double>(), 0.165848, tolerance);
  EXPECT_NEAR(told.at("p70").get<double>(), 0.00703, tolerance);
  EXPECT_EQ(told.at("early_guess"), false);
  EXPECT_EQ(told.at("weeks_of_history"), 4);
  EXPECT_EQ(told.at("days").size(), 7U);
  EXPECT_EQ(told.at("days").at(0).at("expected_minutes"), nullptr);
  EXPECT_GT(told.at("days").at(3).at("expected_minutes"), 500);
  const auto status = json({"status", "--today", "2026-11-18"}).at("forecast");
  EXPECT_EQ(status.at("p60"), told.at("p60"));
  EXPECT_EQ(status.at("median_minutes"), told.at("median_minutes"));
}

TEST_F(ForecastTest, saysThatItIsAnEarlyGuess) {
  log({"mon", "9"});
  EXPECT_NE(pace({"status"}).output.find("an early guess"), std::string::npos);
  EXPECT_EQ(json({"forecast"}).at("early_guess"), true);
}

TEST_F(ForecastTest, hasNothingToForeseeOnceEveryDayIsLogged) {
  logDays(tryIsoDay("2026-11-16").value(), {9, 9, 9, 9, 9, 5, 0});
  EXPECT_NE(pace({"forecast"}).output.find("every day of the week"), std::string::npos);
  const auto told = json({"forecast"});
  EXPECT_EQ(told.at("median_minutes"), 3000);
  EXPECT_EQ(told.at("p90_minutes"), 3000);
}

TEST_F(ForecastTest, scoresItsOwnPast) {
  logHistory();
  EXPECT_EQ(json({"forecast", "--score", "--today", "2026-11-18"}).at("count"), 0);
  logDays(tryIsoDay("2026-11-16").value(), {10, 11, 10.5, 10, 9, 5, 2.5});
  const auto scored = json({"forecast", "--score", "--today", "2026-11-23"});
  EXPECT_EQ(scored.at("count"), 6);
  ASSERT_EQ(scored.at("forecasts").size(), 6U);
  const auto& wednesday = scored.at("forecasts").at(2);
  EXPECT_EQ(wednesday.at("evening"), 3);
  EXPECT_EQ(wednesday.at("observed_minutes"), 58 * 60);
  EXPECT_NEAR(wednesday.at("crps_hours").get<double>(), 1.805998, tolerance);
  for (const char* way : {"model", "independent_weekdays", "straight_line"}) {
    EXPECT_GE(scored.at(way).at("crps_hours").get<double>(), 0) << way;
    EXPECT_LE(scored.at(way).at("coverage_80").get<double>(), 1) << way;
  }
  const std::string told = pace({"forecast", "--score", "--today", "2026-11-23"}).output;
  EXPECT_EQ(told.find("6 forecasts"), 0U) << told;
}

TEST_F(ForecastTest, saysWhatItNeedsToScore) {
  log({"mon", "9"});
  EXPECT_NE(pace({"forecast", "--score"}).output.find("5 complete weeks"), std::string::npos);
}

TEST_F(ForecastTest, speaksUpOnceWhenItSeesALongWeekComing) {
  logDays(tryIsoDay("2026-10-05").value(), std::vector<double>(42, 10.5));
  const std::string monday = pace({"log", "--today", "2026-11-16", "mon", "11"}).output;
  const std::string tuesday = pace({"log", "--today", "2026-11-17", "tue", "11"}).output;
  EXPECT_NE(monday.find("This week is likely to reach 60 h"), std::string::npos) << monday;
  EXPECT_EQ(tuesday.find("likely to reach"), std::string::npos) << tuesday;
  const auto sent = json({"insight", "alerts"}).at("sent");
  EXPECT_EQ(std::ranges::count_if(sent,
                                  [](const auto& alert) {
                                    return alert.at("kind") == "forecast" &&
                                           alert.at("week") == "2026-11-16" &&
                                           alert.at("severity") == "overload";
                                  }),
            1);
}

TEST_F(ForecastTest, namesTheOneThingThatHelps) {
  logDays(tryIsoDay("2026-10-05").value(), std::vector<double>(42, 10.5));
  const std::string told = pace({"log", "--today", "2026-11-16", "mon", "11"}).output;
  EXPECT_NE(unwrapped(told).find("With Sat 21 Nov and Sun 22 Nov free"), std::string::npos) << told;
}

}  // namespace

}  // namespace pace::test
