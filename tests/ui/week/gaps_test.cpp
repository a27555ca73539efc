#include "ui/week/gaps.h"

#include <gtest/gtest.h>

#include "tests/support/days.h"

namespace pace::ui {
namespace {

using test::day;
using test::workedDays;

const Day today = day("2026-11-22");
const DaySpan thisWeek{day("2026-11-16"), day("2026-11-23")};
const DaySpan lastWeek{day("2026-11-09"), day("2026-11-16")};

/// Tuesday 10 and Saturday 14 are missing.
Snapshot withTwoGaps() {
  return summarise(workedDays(day("2026-11-05"), {9, 9, 0, 0, 9, std::nullopt, 9, 9, 9,
                                                  std::nullopt, 0, 9, 9, 9, 9, 9, 9}),
                   today, {});
}

TEST(Gaps, besideThisWeekAreThoseOfTheFortnight) {
  EXPECT_EQ(gapsBeside(thisWeek, withTwoGaps()),
            (std::vector<Day>{day("2026-11-10"), day("2026-11-14")}));
}

TEST(Gaps, besideAnEarlierWeekAreItsOwn) {
  EXPECT_EQ(gapsBeside(lastWeek, withTwoGaps()).size(), 2U);
  const DaySpan before{day("2026-11-02"), day("2026-11-09")};
  EXPECT_TRUE(gapsBeside(before, withTwoGaps()).empty()) << "the journal begins on 5 November";
}

TEST(Gaps, areNoneBeforeTheFirstEntry) {
  EXPECT_TRUE(gapsBeside(thisWeek, summarise({}, today, {})).empty());
  EXPECT_TRUE(gapsBeside(lastWeek, summarise({}, today, {})).empty());
}

TEST(GapWords, nameTheDays) {
  EXPECT_EQ(gapWords({}), "");
  EXPECT_EQ(gapWords({day("2026-11-10")}), "1 day not logged: Tue 10");
  EXPECT_EQ(gapWords({day("2026-11-10"), day("2026-11-14")}), "2 days not logged: Tue 10, Sat 14");
}

TEST(GapWords, nameSixDaysAndCountTheOthers) {
  std::vector<Day> gaps;
  for (int i = 0; i < 6; ++i) gaps.push_back(day("2026-11-10") + std::chrono::days{i});
  EXPECT_TRUE(gapWords(gaps).endsWith("Sun 15"));
  gaps.push_back(day("2026-11-16"));
  gaps.push_back(day("2026-11-17"));
  EXPECT_EQ(gapWords(gaps),
            "8 days not logged: Tue 10, Wed 11, Thu 12, Fri 13, Sat 14, Sun 15 and 2 more");
}

TEST(GapLinks, leadToTheirDays) {
  EXPECT_EQ(gapLinks({day("2026-11-10")}), "1 day not logged: <a href=\"2026-11-10\">Tue 10</a>");
}

}  // namespace
}  // namespace pace::ui
