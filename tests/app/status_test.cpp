#include <sstream>

#include "core/store/sqlite_journal.h"
#include "tests/app/pace_test.h"
#include "tests/support/days.h"

namespace pace::test {

namespace {

using StatusTest = PaceTest;

TEST_F(StatusTest, ofTheStoryHoldsTheNumbersThatAreThePromise) {
  EXPECT_EQ(pace({"demo"}).exitCode, 0);
  const auto status = json({"status"});
  EXPECT_EQ(status.at("today"), "2026-11-22");
  const auto& week = status.at("week");
  EXPECT_EQ(week.at("from"), "2026-11-16");
  EXPECT_EQ(week.at("until"), "2026-11-23");
  EXPECT_EQ(week.at("worked_minutes"), 3675);
  EXPECT_EQ(week.at("logged_days"), 6);
  EXPECT_EQ(week.at("missing_days"), 1);
  EXPECT_EQ(week.at("limit_reached_hours"), 60);
  EXPECT_EQ(status.at("rolling_7_days"), week);
  EXPECT_EQ(status.at("sleep_7_nights"), nlohmann::json({{"mean_minutes", 358}, {"nights", 7}}));
  EXPECT_EQ(status.at("days_without_rest"), nlohmann::json({{"days", 12}, {"uncertain", false}}));
  EXPECT_EQ(status.at("weeks_in_a_row_at_60"), 3);
}

TEST_F(StatusTest, ofTheStoryWarnsOfTheWeek) {
  pace({"demo"});
  const auto warnings = json({"status"}).at("warnings");
  const auto week = std::ranges::find_if(
      warnings, [](const auto& warning) { return warning.at("rule") == "week-hours"; });
  ASSERT_NE(week, warnings.end());
  EXPECT_EQ(week->at("severity"), "overload");
  EXPECT_EQ(week->at("limit_hours"), 60);
  EXPECT_EQ(week->at("value_minutes"), 3675);
  EXPECT_EQ(week->at("since"), "2026-11-21");
  EXPECT_EQ(week->at("text").get<std::string>().find("61 h 15 m in the week 16-22 Nov 2026"), 0U);
}

TEST_F(StatusTest, measuresEveryWarningInItsOwnUnit) {
  pace({"demo"});
  const auto status = json({"status"});
  for (const auto& warning : status.at("warnings")) {
    const std::string rule = warning.at("rule");
    const std::string unit = rule == "no-rest" ? "days" : rule == "spell" ? "weeks" : "minutes";
    const bool countsHours = rule == "week-hours" || rule == "rolling-hours";
    EXPECT_TRUE(warning.contains("value_" + unit)) << warning;
    EXPECT_TRUE(warning.contains("limit_" + (countsHours ? "hours" : unit))) << warning;
  }
}

TEST_F(StatusTest, answersForNoJournalAsForAnEmptyOneAndMakesNone) {
  const auto status = json({"status"});
  EXPECT_EQ(status.at("week").at("worked_minutes"), 0);
  EXPECT_EQ(status.at("week").at("limit_reached_hours"), nullptr);
  EXPECT_EQ(status.at("sleep_7_nights").at("mean_minutes"), nullptr);
  EXPECT_EQ(status.at("warnings"), nlohmann::json::array());
  EXPECT_FALSE(std::filesystem::exists(journal()));
}

TEST_F(StatusTest, tellsHowToBegin) {
  for (const char* verb : {"show", "week", "weeks", "status"}) {
    const Outcome told = pace({verb});
    EXPECT_EQ(told.exitCode, 0) << told.errors;
    EXPECT_EQ(told.output,
              "No days logged yet in " + journal().string() + ". `pace log 8` starts it.\n");
  }
}

TEST_F(StatusTest, saysInWordsWhereThingsStand) {
  pace({"demo"});
  const std::string told = pace({"status"}).output;
  for (const char* words :
       {"Sunday 22 November 2026", "61 h 15 m", "16-22 Nov; 8 h 45 m to 70 h", "5 h 58 m a night",
        "12 days", "3 weeks in a row", "!! Overload", "!!! Severe"}) {
    EXPECT_NE(told.find(words), std::string::npos) << words << "\n" << told;
  }
}

TEST_F(StatusTest, saysAtLeastWhereADayIsMissing) {
  log({"mon", "9"});
  log({"wed", "8"});
  EXPECT_NE(pace({"status"}).output.find("at least 17 h"), std::string::npos);
  EXPECT_EQ(json({"status"}).at("week").at("at_least"), true);
}

TEST_F(StatusTest, namesTheDaysNotLogged) {
  log({"thu", "9"});
  log({"sat", "8"});
  EXPECT_NE(pace({"status"}).output.find("Not logged: Fri 20 Nov."), std::string::npos);
}

TEST_F(StatusTest, heedsTheJournalsOwnLimitsAndWeekStart) {
  {
    SqliteJournal store(
        journal(), {.device = "test", .currentInstant = [] { return std::chrono::sys_seconds{}; }});
    store.changeCalendar(day("2026-11-01"),
                         {.firstWeekday = std::chrono::Sunday, .dayStart = defaultDayStart});
    store.changeLimits(day("2026-11-01"), {.notice = std::chrono::minutes{450},
                                           .high = std::chrono::hours{10},
                                           .overload = std::chrono::hours{20},
                                           .severe = std::chrono::hours{30}});
  }
  log({"8"});
  const auto week = json({"status"}).at("week");
  EXPECT_EQ(week.at("from"), "2026-11-22");
  EXPECT_EQ(week.at("limit_reached_hours"), 7.5);
}

TEST_F(StatusTest, takesCommonOptionsBeforeAndAfterTheVerb) {
  const std::string other = (folder() / "other.sqlite").string();
  log({"8", "--journal", other});
  const auto after = json({"show", "--journal", other, "--today", "2026-11-22"});
  const Outcome before = pace({"--json", "--journal", other, "--today", "2026-11-22", "show"});
  EXPECT_EQ(after.at("worked_minutes"), 480);
  EXPECT_EQ(nlohmann::json::parse(before.output), after);
  EXPECT_FALSE(std::filesystem::exists(journal()));
}

TEST_F(StatusTest, answersOnOneLine) {
  pace({"demo"});
  for (const char* verb : {"status", "week", "weeks", "show"}) {
    const std::string answer = pace({verb, "--json"}).output;
    EXPECT_EQ(answer.find('\n'), answer.size() - 1) << verb;
  }
}

}  // namespace

}  // namespace pace::test
