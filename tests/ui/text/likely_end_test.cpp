#include "ui/text/likely_end.h"

#include <gtest/gtest.h>

#include "core/time/week.h"
#include "tests/support/days.h"

namespace pace::ui {
namespace {

using std::chrono::days;
using std::chrono::weeks;
using test::day;
using test::hours;
using test::worked;

const Day monday = day("2026-11-16");
const DaySpan week{monday, monday + weeks{1}};

/// `count` weeks of 9 h on each day but Sunday before this one, then `hoursADay` from Monday on.
Snapshot weekAfter(int count, const std::vector<double>& hoursADay, Day today) {
  std::vector<DayEntry> entries;
  for (Day past = monday - weeks{count}; past < monday; past += days{1}) {
    entries.push_back(
        worked(past, hours(std::chrono::weekday{past} == std::chrono::Sunday ? 0 : 9)));
  }
  for (Day present = monday; const double length : hoursADay) {
    entries.push_back(worked(present, hours(length)));
    present += days{1};
  }
  return summarise(std::move(entries), today, {});
}

TEST(LikelyEnd, isTheRangeOfTheForecast) {
  const Snapshot snapshot = weekAfter(5, {9, 9, 9}, monday + days{2});
  const auto range = likelyEnd(snapshot, week);
  ASSERT_TRUE(range.has_value());
  EXPECT_LT(range->from, hours(54));
  EXPECT_GT(range->until, hours(54));
  EXPECT_EQ(range->from, std::chrono::round<std::chrono::minutes>(snapshot.forecast.quantile(0.1)));
}

TEST(LikelyEnd, isOfThisWeekAlone) {
  const Snapshot snapshot = weekAfter(5, {9, 9, 9}, monday + days{2});
  EXPECT_EQ(likelyEnd(snapshot, shifted(week, weeks{-1})), std::nullopt);
}

TEST(LikelyEnd, isNotTheMatterOnceTheWeekIsLogged) {
  EXPECT_NE(likelyEnd(weekAfter(5, {9, 9, 9, 9, 9, 9}, monday + days{6}), week), std::nullopt);
  EXPECT_EQ(likelyEnd(weekAfter(5, {9, 9, 9, 9, 9, 9, 2}, monday + days{6}), week), std::nullopt);
}

TEST(LikelyEnd, needsSomethingToGoBy) {
  EXPECT_EQ(likelyEnd(weekAfter(0, {9}, monday), week), std::nullopt);
  EXPECT_NE(likelyEnd(weekAfter(0, {9, 9}, monday + days{1}), week), std::nullopt);
}

TEST(LikelyEndWords, sayTheHoursAndByWhen) {
  const QString wednesday = likelyEndWords(weekAfter(5, {9, 9, 9}, monday + days{2}), week);
  EXPECT_TRUE(wednesday.startsWith(QLatin1String("Likely "))) << wednesday.toStdString();
  EXPECT_TRUE(wednesday.endsWith(QLatin1String(" h by Sunday"))) << wednesday.toStdString();
  const Snapshot sunday = weekAfter(5, {9, 9, 9, 9, 9, 9}, monday + days{6});
  EXPECT_TRUE(likelyEndWords(sunday, week).endsWith(QLatin1String("by tonight")));
  EXPECT_TRUE(likelyEndWords(weekAfter(1, {9}, monday), week)
                  .startsWith(QLatin1String("An early guess: ")));
  EXPECT_TRUE(likelyEndWords(weekAfter(0, {9}, monday), week).isEmpty());
}

}  // namespace
}  // namespace pace::ui
