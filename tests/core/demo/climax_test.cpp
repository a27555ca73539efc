// The evening on which the story has most to say: the same in every year.
#include <gtest/gtest.h>

#include <algorithm>

#include "core/demo/story.h"
#include "core/insight/snapshot.h"
#include "tests/support/days.h"

namespace pace::demo {
namespace {

using std::chrono::days;
using std::chrono::minutes;
using std::chrono::weeks;
using test::day;
using test::hours;

Snapshot toldOn(Day today) {
  return summarise(story(today), today, Settings{});
}

Day climaxOf(int year) {
  return climax(Day{std::chrono::year{year} / 12 / 31});
}

TEST(Climax, isTheSundayOfTheFifteenthWeek) {
  EXPECT_EQ(climaxOf(2026), day("2026-11-22"));
  EXPECT_EQ(climaxOf(2025), day("2025-11-23"));
}

TEST(Climax, isTheLatestThatIsNotAfterToday) {
  EXPECT_EQ(climax(day("2026-11-22")), day("2026-11-22"));
  EXPECT_EQ(climax(day("2026-11-21")), day("2025-11-23"));
  EXPECT_EQ(climax(day("2027-01-01")), day("2026-11-22"));
}

TEST(Climax, hasTheWeekOfTheExampleInEveryYear) {
  for (const int year : {2024, 2025, 2026, 2027, 2028, 2029, 2030}) {
    const Day today = climaxOf(year);
    const auto entries = story(today);
    const Entries week = within(entries, sevenDaysTo(today));
    ASSERT_EQ(week.size(), 7U) << year;
    const std::vector<std::optional<minutes>> worked{
        hours(10.5), hours(11), hours(12.25), hours(9.5), hours(11.5), hours(6.5), std::nullopt};
    const std::vector<std::optional<minutes>> slept{minutes{366}, minutes{330}, minutes{312},
                                                    minutes{360}, minutes{330}, minutes{420},
                                                    minutes{390}};
    for (std::size_t i = 0; i < week.size(); ++i) {
      EXPECT_EQ(week[i].worked, worked[i]) << isoText(week[i].day);
      EXPECT_EQ(week[i].slept, slept[i]) << isoText(week[i].day);
    }
  }
}

TEST(Climax, hasTheNumbersOfTheExampleInEveryYear) {
  for (const int year : {2024, 2025, 2026, 2027, 2028, 2029, 2030}) {
    const Day today = climaxOf(year);
    const Snapshot told = toldOn(today);
    EXPECT_EQ(told.week.worked, minutes{3675}) << year;
    EXPECT_EQ(told.week.logged, 6);
    EXPECT_EQ(told.week.missing, std::vector{today});
    EXPECT_EQ(told.rolling, told.week);
    EXPECT_EQ(told.sleep, (SleepMean{7, minutes{358}}));
    EXPECT_EQ(told.workRun, (WorkRun{12, false, today - days{12}}));
    EXPECT_EQ(told.spell, (Spell{3, today - days{6} - weeks{2}}));
    const auto totals = weekTotals(told, today, 4);
    EXPECT_EQ(totals[0].worked, hours(57));
    EXPECT_EQ(totals[1].worked, hours(63));
    EXPECT_EQ(totals[2].worked, hours(61));
  }
}

TEST(Climax, hasTheWarningsOfTheExample) {
  const Day today = climaxOf(2026);
  const auto warnings = toldOn(today).warnings;
  const auto week = std::ranges::find(warnings, Rule::weekHours, &Warning::rule);
  ASSERT_NE(week, warnings.end());
  EXPECT_EQ(week->severity, Severity::overload);
  EXPECT_EQ(week->since, day("2026-11-21"));
  EXPECT_FALSE(week->atLeast);
  ASSERT_EQ(warnings.size(), 5U);
  EXPECT_EQ(warnings.front().rule, Rule::spell);
}

TEST(Climax, hasADayToFillIn) {
  EXPECT_EQ(recentGaps(toldOn(climaxOf(2026))), std::vector{day("2026-11-08")});
}

}  // namespace
}  // namespace pace::demo
