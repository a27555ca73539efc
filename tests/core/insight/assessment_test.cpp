#include "core/insight/assessment.h"

#include <gtest/gtest.h>

#include "tests/core/insight/diary.h"

namespace pace::test {
namespace {

using std::chrono::weeks;

const Settings byDefault;
const DaySpan week{monday, sunday + oneDay};

std::vector<Rule> rulesOf(const std::vector<Warning>& warnings) {
  std::vector<Rule> rules;
  for (const Warning& warning : warnings) rules.push_back(warning.rule);
  return rules;
}

TEST(Assessment, isSilentInCalmTimesAndForAnEmptyDiary) {
  EXPECT_TRUE(assess(alike(monday, 5, 8), sunday, byDefault).empty());
  EXPECT_TRUE(assess({}, sunday, byDefault).empty());
}

TEST(Assessment, putsTheMostSevereFirstAndKeepsTheOrderOfTheRules) {
  auto entries = alike(monday - weeks{2}, 21, 9);
  for (DayEntry& entry : entries) entry.slept = hours(5);
  const auto warnings = assess(entries, sunday, byDefault);
  EXPECT_EQ(rulesOf(warnings), (std::vector{Rule::spell, Rule::weekHours, Rule::rollingHours,
                                            Rule::noRest, Rule::shortSleep}));
  EXPECT_EQ(warnings.front().severity, Severity::severe);
}

TEST(Assessment, neverCountsADayToCome) {
  auto entries = alike(monday - weeks{2}, 21, 12);
  for (DayEntry& entry : entries) entry.slept = hours(4);
  const Day eve = monday - weeks{2} - oneDay;
  EXPECT_TRUE(assess(entries, eve, byDefault).empty());
  for (Day asOf = eve; asOf <= sunday; asOf += oneDay) {
    EXPECT_EQ(assess(entries, asOf, byDefault), assess(upTo(entries, asOf), asOf, byDefault));
  }
}

TEST(PastWeek, isWarnedOfAsItStoodAtItsEnd) {
  const auto entries = alike(monday - weeks{1}, 21, 9);
  const auto warnings = assess(entries, week, byDefault);
  EXPECT_EQ(standing(warnings, Rule::weekHours)->days, week);
  EXPECT_EQ(standing(warnings, Rule::noRest)->value,
            (decltype(Warning::value){std::chrono::days{14}}));
}

TEST(PastWeek, isWarnedOfItsHighestSevenDays) {
  const Day thursday = monday - 4 * oneDay;
  const auto entries = alike(thursday, 7, 9);  // ends on Wednesday; 27 h in the week itself
  const auto warnings = assess(entries, week, byDefault);
  ASSERT_EQ(rulesOf(warnings), (std::vector{Rule::rollingHours, Rule::noRest}));
  EXPECT_EQ(warnings[0].days, (DaySpan{thursday, thursday + weeks{1}}));
  EXPECT_EQ(warnings[0].since, monday + 2 * oneDay);
}

TEST(PastWeek, takesTheLatestOfEquallyHighSevenDays) {
  const auto warnings = assess(alike(monday - weeks{1}, 14, 9), week, byDefault);
  EXPECT_EQ(standing(warnings, Rule::rollingHours)->days, week);
}

TEST(PastWeek, isCutAsItIsGivenWhateverTheCalendarSays) {
  const DaySpan sundayWeek{monday - oneDay, sunday};
  const auto warnings = assess(alike(sundayWeek.from, 6, 10), sundayWeek, byDefault);
  ASSERT_TRUE(standing(warnings, Rule::weekHours));
  EXPECT_EQ(standing(warnings, Rule::weekHours)->days, sundayWeek);
}

TEST(WithoutRepeats, tellsOneOverloadOnce) {
  const auto warnings = assess(alike(monday, 6, 10), sunday, byDefault);
  ASSERT_EQ(rulesOf(warnings), (std::vector{Rule::weekHours, Rule::rollingHours}));
  EXPECT_EQ(rulesOf(withoutRepeats(warnings)), std::vector{Rule::weekHours});
}

TEST(WithoutRepeats, keepsRollingHoursThatAreMoreSevere) {
  Warning calendarWeek;
  calendarWeek.rule = Rule::weekHours;
  calendarWeek.severity = Severity::high;
  Warning sevenDays;
  sevenDays.rule = Rule::rollingHours;
  sevenDays.severity = Severity::overload;
  EXPECT_EQ(withoutRepeats({sevenDays, calendarWeek}).size(), 2U);
  EXPECT_EQ(withoutRepeats({sevenDays}).size(), 1U);
}

TEST(Word, isThePromisedOneForEachRuleAndSeverity) {
  EXPECT_EQ(word(Rule::weekHours), "week-hours");
  EXPECT_EQ(word(Rule::rollingHours), "rolling-hours");
  EXPECT_EQ(word(Rule::noRest), "no-rest");
  EXPECT_EQ(word(Rule::shortSleep), "short-sleep");
  EXPECT_EQ(word(Rule::spell), "spell");
  EXPECT_EQ(word(Severity::notice), "notice");
  EXPECT_EQ(word(Severity::high), "high");
  EXPECT_EQ(word(Severity::overload), "overload");
  EXPECT_EQ(word(Severity::severe), "severe");
}

}  // namespace
}  // namespace pace::test
