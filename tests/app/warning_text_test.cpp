#include "app/pace/warning_text.h"

#include <gtest/gtest.h>

#include "tests/support/days.h"

namespace pace::cli {

namespace {

using test::day;

Warning hoursWarning(Severity severity, std::chrono::hours limit) {
  return {.rule = Rule::weekHours,
          .severity = severity,
          .value = std::chrono::minutes{3675},
          .limit = std::chrono::minutes{limit},
          .since = day("2026-11-21"),
          .days = {day("2026-11-16"), day("2026-11-23")}};
}

TEST(WarningText, tellsNumbersDatesSourceAndWhatClearsIt) {
  EXPECT_EQ(warningText(hoursWarning(Severity::overload, std::chrono::hours{60}), {}),
            "61 h 15 m in the week 16-22 Nov 2026, at 60 h or more since Sat 21 Nov. Above 60 h, "
            "the odds of burnout were twice those at 40 h in a hospital study (Lin et al. 2021). "
            "A week under 60 h clears this.");
}

TEST(WarningText, saysAtLeastWhereADayIsMissing) {
  Warning warning = hoursWarning(Severity::overload, std::chrono::hours{60});
  warning.atLeast = true;
  EXPECT_TRUE(warningText(warning, {}).starts_with("At least 61 h 15 m"));
}

TEST(WarningText, namesTheSourceOfEveryLine) {
  const auto text = [](Severity severity, int limit) {
    return warningText(hoursWarning(severity, std::chrono::hours{limit}), {});
  };
  EXPECT_NE(text(Severity::notice, 48).find("Directive 2003/88/EC"), std::string::npos);
  EXPECT_NE(text(Severity::high, 55).find("linked with"), std::string::npos);
  EXPECT_NE(text(Severity::severe, 70).find("Pencavel 2014"), std::string::npos);
}

TEST(WarningText, countsDaysWithoutRest) {
  const Warning warning{.rule = Rule::noRest,
                        .severity = Severity::high,
                        .value = std::chrono::days{12},
                        .limit = std::chrono::days{12},
                        .since = day("2026-11-10"),
                        .days = {day("2026-11-10"), day("2026-11-22")}};
  EXPECT_EQ(warningText(warning, {}).find("12 days of work without a day off, since Tue 10 Nov"),
            0U);
}

TEST(WarningText, tellsTheMeanOfTheNights) {
  const Warning warning{.rule = Rule::shortSleep,
                        .severity = Severity::overload,
                        .value = std::chrono::minutes{358},
                        .limit = std::chrono::minutes{360},
                        .since = day("2026-11-10"),
                        .days = {day("2026-11-16"), day("2026-11-23")}};
  EXPECT_EQ(warningText(warning, {}).find("5 h 58 m of sleep a night"), 0U);
}

TEST(WarningText, holdsASpellAgainstTheLimitOfItsTime) {
  Settings settings;
  settings.limits.change(day("2026-01-01"), {.overload = std::chrono::hours{62}});
  const Warning warning{.rule = Rule::spell,
                        .severity = Severity::severe,
                        .value = std::chrono::weeks{3},
                        .limit = std::chrono::weeks{3},
                        .since = day("2026-11-02"),
                        .days = {day("2026-11-02"), day("2026-11-23")}};
  EXPECT_EQ(warningText(warning, settings).find("3 weeks in a row at 62 h or more"), 0U);
}

TEST(WarningList, marksEachAndTellsOneOverloadOnce) {
  Warning rolling = hoursWarning(Severity::overload, std::chrono::hours{60});
  rolling.rule = Rule::rollingHours;
  const std::string list =
      warningList({hoursWarning(Severity::overload, std::chrono::hours{60}), rolling}, {}, {});
  EXPECT_TRUE(list.starts_with("\n  !! Overload: hours of the week\n    61 h 15 m in the week"))
      << list;
  EXPECT_EQ(list.find("in the 7 days"), std::string::npos);
}

TEST(WarningList, isEmptyWhereNothingWarns) {
  EXPECT_EQ(warningList({}, {}, {}), "");
}

}  // namespace

}  // namespace pace::cli
