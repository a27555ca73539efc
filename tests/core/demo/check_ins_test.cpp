#include "core/demo/check_ins.h"

#include <gtest/gtest.h>

#include <algorithm>

#include "core/demo/season.h"
#include "tests/support/days.h"

namespace pace::demo {
namespace {

using std::chrono::weeks;
using test::day;

const Day silvester = day("2026-12-31");
const std::vector<Day> lastDays{day("2026-11-22"), day("2026-08-10"), silvester, day("2024-02-29"),
                                day("1970-01-05")};

/// Of the weeks in `stretch` with an answer.
double mean(std::optional<Agreement> CheckIn::*line, DaySpan stretch) {
  int sum = 0;
  int count = 0;
  for (const CheckIn& checkIn : checkIns(silvester)) {
    const auto& answer = checkIn.*line;
    if (!answer || !stretch.contains(checkIn.week)) continue;
    sum += answer->points();
    ++count;
  }
  return static_cast<double>(sum) / count;
}

TEST(DemoCheckIns, areOfWholeWeeksByWeek) {
  for (const Day last : lastDays) {
    const auto answers = checkIns(last);
    EXPECT_TRUE(std::ranges::is_sorted(answers, {}, &CheckIn::week)) << isoText(last);
    for (const CheckIn& checkIn : answers) {
      EXPECT_EQ(mondayOf(checkIn.week), checkIn.week);
      EXPECT_LE(checkIn.week + weeks{1}, last);
      EXPECT_GT(checkIn.week, last - std::chrono::days{365});
      EXPECT_FALSE(isBlank(checkIn));
    }
  }
}

TEST(DemoCheckIns, areTheSameEveryTime) {
  EXPECT_EQ(checkIns(silvester), checkIns(silvester));
}

TEST(DemoCheckIns, leaveAFewWeeksAndLinesOut) {
  const auto answers = checkIns(silvester);
  EXPECT_TRUE(40 <= answers.size() && answers.size() <= 50) << answers.size();
  const auto isPartial = [](const CheckIn& checkIn) {
    return !checkIn.drained || !checkIn.distant || !checkIn.didWell || !checkIn.switchedOff;
  };
  EXPECT_GE(std::ranges::count_if(answers, isPartial), 2);
}

TEST(DemoCheckIns, worsenWithTheOverloadAndEaseAfterIt) {
  const Day begin = deployment(std::chrono::year{2026});
  const Day end = begin + weeks{overloadWeeks};
  const DaySpan calm{begin - weeks{8}, begin};
  const DaySpan late{end - weeks{6}, end};
  EXPECT_GT(mean(&CheckIn::drained, late), mean(&CheckIn::drained, calm) + 3);
  EXPECT_GT(mean(&CheckIn::distant, late), mean(&CheckIn::distant, calm) + 3);
  EXPECT_LT(mean(&CheckIn::didWell, late), mean(&CheckIn::didWell, calm) - 2);
  EXPECT_LT(mean(&CheckIn::switchedOff, late), mean(&CheckIn::switchedOff, calm) - 3);
  const DaySpan after{end, end + weeks{3}};
  EXPECT_LT(mean(&CheckIn::drained, after), mean(&CheckIn::drained, late));
}

}  // namespace
}  // namespace pace::demo
