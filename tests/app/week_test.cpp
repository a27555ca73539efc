#include <sstream>

#include "app/pace/text.h"
#include "tests/app/pace_test.h"

namespace pace::test {

namespace {

using WeekTest = PaceTest;

TEST_F(WeekTest, holdsOneObjectADayFromMondayOn) {
  log({"tue", "9:30", "--sleep", "6:15", "--note", "release"});
  const auto week = json({"week"});
  EXPECT_EQ(week.at("from"), "2026-11-16");
  EXPECT_EQ(week.at("until"), "2026-11-23");
  ASSERT_EQ(week.at("days").size(), 7U);
  EXPECT_EQ(week.at("days").at(0), nlohmann::json({{"date", "2026-11-16"},
                                                   {"worked_minutes", nullptr},
                                                   {"clock_times", nullptr},
                                                   {"slept_minutes", nullptr},
                                                   {"kind", nullptr},
                                                   {"energy", nullptr},
                                                   {"note", nullptr}}));
  EXPECT_EQ(week.at("days").at(1), nlohmann::json({{"date", "2026-11-17"},
                                                   {"worked_minutes", 570},
                                                   {"clock_times", nullptr},
                                                   {"slept_minutes", 375},
                                                   {"kind", "working"},
                                                   {"energy", nullptr},
                                                   {"note", "release"}}));
}

TEST_F(WeekTest, tellsZeroHoursFromNone) {
  log({"mon", "0"});
  const auto days = json({"week"}).at("days");
  EXPECT_EQ(days.at(0).at("worked_minutes"), 0);
  EXPECT_EQ(days.at(1).at("worked_minutes"), nullptr);
}

TEST_F(WeekTest, warnsOfAPastWeekAsItEnded) {
  for (const char* day : {"2026-11-02", "2026-11-03", "2026-11-04", "2026-11-05", "2026-11-06"}) {
    log({day, "14"});
  }
  const auto week = json({"week", "2026-11-04"});
  EXPECT_EQ(week.at("limit_reached_hours"), 70);
  EXPECT_EQ(week.at("warnings").at(0).at("severity"), "severe");
  EXPECT_EQ(json({"week"}).at("warnings"), nlohmann::json::array());
}

TEST_F(WeekTest, toComeIsEmptyAndWarnsOfNothing) {
  for (const char* day : {"mon", "tue", "wed", "thu", "fri"}) log({day, "14"});
  const auto week = json({"week", "2026-12-01"});
  EXPECT_EQ(week.at("worked_minutes"), 0);
  EXPECT_EQ(week.at("missing_days"), 0);
  EXPECT_EQ(week.at("warnings"), nlohmann::json::array());
}

TEST_F(WeekTest, isATableWithItsTotal) {
  log({"mon", "9:30", "--sleep", "7", "--energy", "4"});
  log({"tue", "38m", "--kind", "off", "--note", "on call"});
  EXPECT_EQ(pace({"week"}).output,
            "Week of 16-22 Nov 2026\n"
            "\n"
            "    Day         Worked  Slept  Kind         Energy  Note\n"
            "    Mon 16 Nov    9:30   7:00  working day       4\n"
            "    Tue 17 Nov    0:38      -  day off              on call\n"
            "    Wed 18 Nov       -\n"
            "    Thu 19 Nov       -\n"
            "    Fri 20 Nov       -\n"
            "    Sat 21 Nov       -\n"
            "  > Sun 22 Nov       -\n"
            "    Total        10:08   7:00\n"
            "\n"
            "  At least 10 h 8 m worked; 7 h slept a night, the mean of 1 night.\n");
}

using WeeksTest = PaceTest;

/// Columns before `what`, which must stand in `line`.
int columnOf(const std::string& what, const std::string& line) {
  EXPECT_NE(line.find(what), std::string::npos);
  return cli::widthOf(line.substr(0, line.find(what)));
}

TEST_F(WeeksTest, areAListOldestFirst) {
  log({"2026-11-10", "9"});
  log({"tue", "8", "--sleep", "7"});
  const auto weeks = json({"weeks", "3"});
  ASSERT_EQ(weeks.size(), 3U);
  EXPECT_EQ(weeks.at(0).at("from"), "2026-11-02");
  EXPECT_EQ(weeks.at(0).at("logged_days"), 0);
  EXPECT_EQ(weeks.at(1).at("worked_minutes"), 540);
  EXPECT_EQ(weeks.at(2).at("from"), "2026-11-16");
  EXPECT_EQ(weeks.at(2).at("worked_minutes"), 480);
  EXPECT_EQ(weeks.at(2).at("sleep"), nlohmann::json({{"mean_minutes", 420}, {"nights", 1}}));
}

TEST_F(WeeksTest, areTwelveUnlessAskedOtherwise) {
  EXPECT_EQ(json({"weeks"}).size(), 12U);
  EXPECT_EQ(json({"weeks", "1"}).size(), 1U);
  EXPECT_EQ(json({"weeks", "520"}).size(), 520U);
}

TEST_F(WeeksTest, areDrawnFromTheFirstLoggedOneOn) {
  log({"2026-11-10", "9"});
  std::istringstream lines(pace({"weeks"}).output);
  std::string heading;
  std::string first;
  std::getline(lines, heading);
  std::getline(lines, first);
  EXPECT_EQ(columnOf("60", heading), columnOf("┊", first)) << heading << '\n' << first;
  EXPECT_EQ(columnOf("70", heading), columnOf("│", first)) << heading << '\n' << first;
  EXPECT_EQ(first.find("  2026-11-09    ≥9:00      -  █"), 0U) << first;
}

TEST_F(WeeksTest, areMarkedByTheLimitTheyReach) {
  for (const char* day : {"mon", "tue", "wed", "thu", "fri"}) log({day, "12"});
  const std::string drawn = pace({"weeks"}).output;
  EXPECT_NE(drawn.find("│      !!\n"), std::string::npos) << drawn;
}

}  // namespace

}  // namespace pace::test
