#include "core/demo/story.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <set>

#include "core/demo/season.h"
#include "core/insight/snapshot.h"
#include "tests/support/days.h"

namespace pace::demo {
namespace {

using std::chrono::minutes;
using std::chrono::weeks;
using test::day;
using test::hours;

constexpr std::chrono::days oneDay{1};

/// Days on which a story may be asked for: in the spell and out of it, in leap years and others.
const std::vector<Day> lastDays{day("2026-11-22"), day("2026-08-10"), day("2026-12-31"),
                                day("2027-03-03"), day("2024-02-29"), day("2025-07-06"),
                                day("2031-10-18"), day("2040-12-06")};

/// A week from Monday to Sunday that the story tells in full.
struct ToldWeek {
  Total total;
  int workedDays = 0;
  int freeDays = 0;  ///< holidays and vacation
  minutes meanSleep{};
};

ToldWeek toldWeek(Entries entries, DaySpan days) {
  ToldWeek week{.total = totalOf(entries, days, days.until)};
  minutes slept{};
  for (const DayEntry& entry : within(entries, days)) {
    week.workedDays += entry.worked > minutes{0} ? 1 : 0;
    week.freeDays += entry.kind == DayKind::holiday || entry.kind == DayKind::vacation ? 1 : 0;
    slept += entry.slept.value_or(minutes{0});
  }
  week.meanSleep = slept / week.total.logged;
  return week;
}

std::vector<ToldWeek> toldWeeks(Entries entries) {
  const Day lastDay = entries.back().day;
  std::vector<ToldWeek> told;
  Day monday = mondayOf(lastDay - std::chrono::days{364} + std::chrono::days{6});
  for (; monday + weeks{1} <= lastDay; monday += weeks{1}) {
    told.push_back(toldWeek(entries, {monday, monday + weeks{1}}));
  }
  return told;
}

bool isOverload(const ToldWeek& week) {
  return overloadWeekOf(week.total.days.from).has_value();
}

TEST(Story, isAYearInOrderThatAJournalMayHold) {
  for (const Day last : lastDays) {
    const auto entries = story(last);
    ASSERT_FALSE(entries.empty());
    EXPECT_GE(entries.front().day, last - std::chrono::days{364});
    EXPECT_LE(entries.front().day, last - std::chrono::days{362});
    EXPECT_EQ(entries.back().day, last);
    for (const DayEntry& entry : entries) {
      EXPECT_FALSE(faultOf(entry)) << isoText(entry.day);
      EXPECT_TRUE(entry.slept) << isoText(entry.day);
    }
    EXPECT_TRUE(std::ranges::is_sorted(entries, std::ranges::less_equal{}, &DayEntry::day));
  }
}

TEST(Story, hasTheNightOfItsLastDayAndNotYetItsWork) {
  for (const Day last : lastDays) {
    const DayEntry entry = story(last).back();
    EXPECT_TRUE(entry.slept);
    EXPECT_FALSE(entry.worked || entry.energy || !entry.note.empty() || !entry.spans.empty());
  }
}

TEST(Story, isTheSameEachTimeItIsTold) {
  for (const Day last : lastDays) EXPECT_EQ(story(last), story(last));
}

TEST(Story, doesNotChangeWhenItIsToldSomeDaysLater) {
  for (const Day last : lastDays) {
    const auto earlier = story(last);
    const auto later = story(last + 5 * oneDay);
    const DaySpan shared{last - std::chrono::days{359}, last};
    EXPECT_TRUE(std::ranges::equal(within(earlier, shared), within(later, shared)));
  }
}

TEST(Story, hasCalmWeeksOf38To45HoursAndSevenHoursOfSleep) {
  for (const Day last : lastDays) {
    int calmWeeks = 0;
    for (const ToldWeek& week : toldWeeks(story(last))) {
      if (isOverload(week)) continue;
      EXPECT_GE(week.meanSleep, hours(7)) << isoText(week.total.days.from);
      EXPECT_LE(week.total.worked, hours(45)) << isoText(week.total.days.from);
      EXPECT_LE(week.workedDays, 5);
      if (week.freeDays > 0 || week.total.logged < 7) continue;
      EXPECT_GE(week.total.worked, hours(38)) << isoText(week.total.days.from);
      ++calmWeeks;
    }
    EXPECT_GE(calmWeeks, 15) << isoText(last);
  }
}

TEST(Story, hasWeeksOf60To70HoursOnSixOrSevenDaysAndFiveToSixHoursOfSleep) {
  int over70 = 0;
  int under60 = 0;
  int overloads = 0;
  for (const ToldWeek& week : toldWeeks(story(day("2026-12-31")))) {
    if (!isOverload(week)) continue;
    ++overloads;
    over70 += week.total.worked > hours(70) ? 1 : 0;
    under60 += week.total.worked < hours(60) ? 1 : 0;
    EXPECT_GE(week.total.worked, hours(57));
    EXPECT_LT(week.total.worked, hours(73));
    EXPECT_TRUE(week.workedDays == 6 || week.workedDays == 7) << isoText(week.total.days.from);
    EXPECT_GE(week.meanSleep, hours(5)) << isoText(week.total.days.from);
    EXPECT_LE(week.meanSleep, hours(6)) << isoText(week.total.days.from);
  }
  EXPECT_EQ(overloads, overloadWeeks);
  EXPECT_EQ(over70, 2);
  EXPECT_EQ(under60, 1);
}

TEST(Story, isCalmInTheWeekBeforeTheDeploymentAndFromTheSecondOfDecember) {
  for (const int year : {2024, 2025, 2026, 2027, 2028, 2029, 2030}) {
    const Day first = deployment(std::chrono::year{year});
    const auto entries = story(Day{std::chrono::year{year} / 12 / 31});
    const auto workedFrom = [&](Day monday) {
      return totalOf(entries, {monday, monday + weeks{1}}, monday + weeks{1}).worked;
    };
    EXPECT_LE(workedFrom(first - weeks{1}), hours(45)) << year;
    EXPECT_GE(workedFrom(first), hours(60)) << year;
    const Day calmAgain = first + weeks{overloadWeeks};
    EXPECT_GE(workedFrom(calmAgain - weeks{1}), hours(60)) << year;
    EXPECT_LE(workedFrom(calmAgain), hours(45)) << year;
    EXPECT_GE(calmAgain, (Day{std::chrono::year{year} / 12 / 5})) << year;
    EXPECT_LE(calmAgain, (Day{std::chrono::year{year} / 12 / 11})) << year;
  }
}

TEST(Story, hasAFewGapsAndTwoShortHolidays) {
  for (const Day last : lastDays) {
    const auto entries = story(last);
    const auto gaps = 365 - static_cast<int>(entries.size());
    EXPECT_GE(gaps, 3) << isoText(last);
    EXPECT_LE(gaps, 16) << isoText(last);
    std::set<Day> vacations;
    for (const DayEntry& entry : entries) {
      if (entry.kind != DayKind::vacation) continue;
      EXPECT_EQ(entry.worked.value_or(minutes{0}), minutes{0});
      vacations.insert(mondayOf(entry.day));
    }
    EXPECT_EQ(vacations.size(), 2U) << isoText(last);
  }
}

TEST(Story, missesAtMostTwoDaysOfItsOverload) {
  const auto entries = story(day("2026-12-31"));
  const Day first = deployment(std::chrono::year{2026});
  const DaySpan overload{first, first + weeks{overloadWeeks}};
  EXPECT_EQ(totalOf(entries, overload, day("2026-12-31")).missing.size(), 2U);
}

TEST(Story, losesEnergyAsTheOverloadGoesOn) {
  const auto entries = story(day("2026-12-31"));
  const Day first = deployment(std::chrono::year{2026});
  const auto meanEnergy = [&](DaySpan days) {
    int sum = 0;
    int rated = 0;
    for (const DayEntry& entry : within(entries, days)) {
      if (!entry.energy) continue;
      sum += level(*entry.energy);
      ++rated;
    }
    return static_cast<double>(sum) / rated;
  };
  const double calm = meanEnergy({first - weeks{8}, first});
  const double early = meanEnergy({first, first + weeks{5}});
  const double late = meanEnergy({first + weeks{10}, first + weeks{overloadWeeks}});
  EXPECT_GT(calm, early);
  EXPECT_GT(early, late + 1);
}

TEST(Story, hasSomeNotesAndSomeClockTimes) {
  for (const Day last : lastDays) {
    const auto entries = story(last);
    const auto noted = std::ranges::count_if(entries, [](auto& e) { return !e.note.empty(); });
    const auto timed = std::ranges::count_if(entries, [](auto& e) { return !e.spans.empty(); });
    EXPECT_TRUE(10 <= noted && noted <= 60) << isoText(last) << ": " << noted;
    EXPECT_TRUE(50 <= timed && timed <= 150) << isoText(last) << ": " << timed;
  }
}

}  // namespace
}  // namespace pace::demo
