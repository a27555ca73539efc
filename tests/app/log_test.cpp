#include <optional>

#include "tests/app/pace_test.h"

namespace pace::test {

namespace {

using LogTest = PaceTest;

nlohmann::json dayOf(const nlohmann::json& week, const std::string& date) {
  for (const auto& day : week.at("days")) {
    if (day.at("date") == date) return day;
  }
  return nullptr;
}

const nlohmann::json* warningOf(const nlohmann::json& answer, const std::string& rule) {
  for (const auto& warning : answer.at("warnings")) {
    if (warning.at("rule") == rule) return &warning;
  }
  return nullptr;
}

struct Typed {
  std::string name;
  Words words;
  std::string date;
  int workedMinutes;
};

class LogReads : public PaceTest, public testing::WithParamInterface<Typed> {};

TEST_P(LogReads, intoTheDayAndItsMinutes) {
  log(GetParam().words);
  const auto day = dayOf(json({"week", GetParam().date}), GetParam().date);
  EXPECT_EQ(day.at("worked_minutes"), GetParam().workedMinutes);
}

INSTANTIATE_TEST_SUITE_P(
    , LogReads,
    testing::Values(Typed{"today", {"9.5"}, "2026-11-22", 570},
                    Typed{"decimalComma", {"9,5"}, "2026-11-22", 570},
                    Typed{"clockLength", {"9:30"}, "2026-11-22", 570},
                    Typed{"hoursAndMinutes", {"9h30"}, "2026-11-22", 570},
                    Typed{"severalWords", {"9h", "30m"}, "2026-11-22", 570},
                    Typed{"minutes", {"90m"}, "2026-11-22", 90},
                    Typed{"aDayWithoutWork", {"0"}, "2026-11-22", 0},
                    Typed{"weekday", {"mon", "9.5"}, "2026-11-16", 570},
                    Typed{"weekdayInFull", {"Friday", "8"}, "2026-11-20", 480},
                    Typed{"yesterday", {"yesterday", "8"}, "2026-11-21", 480},
                    Typed{"isoDay", {"2026-11-20", "9-12:30 13-19"}, "2026-11-20", 570},
                    Typed{"spansInTwoWords", {"tue", "9-12:30", "13-19"}, "2026-11-17", 570},
                    Typed{"spansWithoutADay", {"9-12:30", "13-19"}, "2026-11-22", 570},
                    Typed{"breakTakenOff", {"wed", "9-17-45m"}, "2026-11-18", 435},
                    Typed{"pastMidnight", {"thu", "22-6"}, "2026-11-19", 480},
                    Typed{"arabicDigits", {"٩٫٥"}, "2026-11-22", 570},
                    Typed{"afterADoubleDash", {"--", "8"}, "2026-11-22", 480}),
    [](const auto& test) { return test.param.name; });

TEST_F(LogTest, writesEveryValueOfADay) {
  log({"sat", "9-12:30 13-19", "--sleep", "5:50", "--kind", "day-off", "--energy", "2", "--note",
       "deployment"});
  EXPECT_EQ(json({"show", "sat"}), nlohmann::json({{"date", "2026-11-21"},
                                                   {"worked_minutes", 570},
                                                   {"clock_times", "9-12:30 13-19"},
                                                   {"slept_minutes", 350},
                                                   {"kind", "day-off"},
                                                   {"energy", 2},
                                                   {"note", "deployment"}}));
}

TEST_F(LogTest, leavesWhatIsNotGivenAsItWas) {
  log({"9-12 13-18", "--sleep", "7", "--energy", "4", "--note", "calm"});
  log({"--sleep", "6:30"});
  const auto day = json({"show"});
  EXPECT_EQ(day.at("worked_minutes"), 480);
  EXPECT_EQ(day.at("clock_times"), "9-12 13-18");
  EXPECT_EQ(day.at("slept_minutes"), 390);
  EXPECT_EQ(day.at("energy"), 4);
  EXPECT_EQ(day.at("note"), "calm");
}

TEST_F(LogTest, dropsTheClockTimesOfHoursItReplaces) {
  log({"9-12 13-18"});
  log({"8.5"});
  EXPECT_EQ(json({"show"}).at("clock_times"), nullptr);
}

TEST_F(LogTest, clearsAValueWithNone) {
  log({"9", "--sleep", "7", "--energy", "4", "--note", "calm", "--kind", "sick"});
  log({"none", "--sleep", "none", "--energy", "none", "--note="});
  const auto day = json({"show"});
  for (const char* value : {"worked_minutes", "slept_minutes", "energy", "note"}) {
    EXPECT_EQ(day.at(value), nullptr) << value;
  }
  EXPECT_EQ(day.at("kind"), "sick");
}

TEST_F(LogTest, takesADayWithNothingLeftOutOfTheJournal) {
  log({"9"});
  log({"none"});
  EXPECT_EQ(json({"show"}).at("kind"), nullptr);
}

TEST_F(LogTest, makesNoJournalToWriteNothing) {
  log({"none"});
  EXPECT_FALSE(std::filesystem::exists(journal()));
}

TEST_F(LogTest, takesANoteThatLooksLikeAnOption) {
  log({"--note", "--json"});
  EXPECT_EQ(json({"show"}).at("note"), "--json");
}

TEST_F(LogTest, tellsTheDayAndTheWeek) {
  log({"mon", "8"});
  const Outcome told = pace({"log", "tue", "9-12:30", "13-19"});
  EXPECT_EQ(told.output,
            "Tue 17 Nov 2026: 9 h 30 m worked (9-12:30 13-19).\n"
            "Week of 16-22 Nov 2026: at least 17 h 30 m.\n");
}

TEST_F(LogTest, answersInJson) {
  log({"mon", "8"});
  const auto answer = json({"log", "tue", "9:30"});
  EXPECT_EQ(answer.at("day").at("worked_minutes"), 570);
  EXPECT_EQ(answer.at("week").at("worked_minutes"), 1050);
  EXPECT_EQ(answer.at("week").at("logged_days"), 2);
  EXPECT_EQ(answer.at("warnings"), nlohmann::json::array());
}

struct Reached {
  std::string name;
  std::string sunday;
  std::optional<int> limitHours;
  std::string severity;
};

class LogWarns : public PaceTest, public testing::WithParamInterface<Reached> {
 protected:
  void logFiftyHours() const {
    for (const char* day : {"mon", "tue", "wed", "thu", "fri"}) log({day, "10"});
  }
};

TEST_P(LogWarns, atTheLimitAndNotAMinuteBefore) {
  logFiftyHours();
  const auto answer = json({"log", "sun", GetParam().sunday});
  const auto* warning = warningOf(answer, "week-hours");
  ASSERT_NE(warning, nullptr);
  EXPECT_EQ(warning->at("limit_hours"), GetParam().limitHours);
  EXPECT_EQ(warning->at("severity"), GetParam().severity);
  EXPECT_EQ(answer.at("week").at("limit_reached_hours"), GetParam().limitHours);
}

INSTANTIATE_TEST_SUITE_P(, LogWarns,
                         testing::Values(Reached{"at5459", "4:59", 48, "notice"},
                                         Reached{"at5500", "5:00", 55, "high"},
                                         Reached{"at5959", "9:59", 55, "high"},
                                         Reached{"at6000", "10:00", 60, "overload"},
                                         Reached{"at6959", "19:59", 60, "overload"},
                                         Reached{"at7000", "20:00", 70, "severe"}),
                         [](const auto& test) { return test.param.name; });

TEST_F(LogTest, warnsOfLastWeekWhenItsHoursComeLate) {
  for (const char* day : {"2026-11-09", "2026-11-10", "2026-11-11", "2026-11-12"}) log({day, "13"});
  const auto answer = json({"log", "2026-11-13", "8"});
  const auto* warning = warningOf(answer, "week-hours");
  ASSERT_NE(warning, nullptr);
  EXPECT_EQ(warning->at("limit_hours"), 60);
  EXPECT_EQ(warning->at("since"), "2026-11-13");
  EXPECT_EQ(warning->at("from"), "2026-11-09");
}

TEST_F(LogTest, warnsOfSevenDaysThatTwoWeeksHide) {
  for (const char* day : {"2026-11-12", "2026-11-13", "2026-11-14", "2026-11-16", "2026-11-17"}) {
    log({day, "10:30"});
  }
  const auto answer = json({"log", "2026-11-18", "10:30"});  // Thursday to Wednesday: 63 h
  EXPECT_EQ(warningOf(answer, "week-hours"), nullptr);
  const auto* warning = warningOf(answer, "rolling-hours");
  ASSERT_NE(warning, nullptr);
  EXPECT_EQ(warning->at("value_minutes"), 3780);
  EXPECT_EQ(warning->at("from"), "2026-11-12");
  EXPECT_EQ(warning->at("until"), "2026-11-19");
}

TEST_F(LogTest, saysAWarningInWords) {
  for (const char* day : {"mon", "tue", "wed", "thu", "fri"}) log({day, "12"});
  const Outcome told = pace({"log", "sat", "1:15"});
  EXPECT_NE(told.output.find("!! Overload"), std::string::npos) << told.output;
  EXPECT_NE(told.output.find("61 h 15 m in the week 16-22 Nov 2026"), std::string::npos);
  EXPECT_NE(told.output.find("(Lin et al. 2021)"), std::string::npos);
}

}  // namespace

}  // namespace pace::test
