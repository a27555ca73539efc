#include "core/insight/quarters.h"

#include <gtest/gtest.h>

#include "tests/core/insight/diary.h"

namespace pace::test {
namespace {

constexpr std::chrono::year year{2026};

/// `hoursADay` on every day of `days`.
std::vector<DayEntry> everyDay(DaySpan days, double hoursADay) {
  return alike(days.from, static_cast<int>(days.length().count()), hoursADay);
}

DaySpan span(const std::string& from, const std::string& until) {
  return {day(from), day(until)};
}

TEST(Quarters, endWithToday) {
  const auto all =
      quarters(everyDay(span("2026-01-01", "2026-05-11"), 6), year, day("2026-05-10"), {});
  ASSERT_EQ(all.size(), 2U);
  EXPECT_EQ(all[0].total.days, span("2026-01-01", "2026-04-01"));
  EXPECT_EQ(all[0].total.worked, hours(90 * 6));
  EXPECT_EQ(all[1].total.days, span("2026-04-01", "2026-05-11"));
  EXPECT_EQ(all[1].total.worked, hours(40 * 6));
}

TEST(Quarters, beginWithTheFirstEntry) {
  const auto all =
      quarters(everyDay(span("2026-05-20", "2026-08-01"), 6), year, day("2026-07-31"), {});
  ASSERT_EQ(all.size(), 2U);
  EXPECT_EQ(all[0].total.days, span("2026-05-20", "2026-07-01"));
  EXPECT_TRUE(all[0].total.missing.empty());
}

TEST(Quarters, areNoneWithoutEntriesOrInAYearWithoutThem) {
  EXPECT_TRUE(quarters({}, year, day("2026-05-10"), {}).empty());
  const auto entries = everyDay(span("2026-05-01", "2026-05-10"), 6);
  EXPECT_TRUE(quarters(entries, std::chrono::year{2025}, day("2026-05-10"), {}).empty());
}

TEST(Quarters, coverAWholeYearThatIsOver) {
  const auto all = quarters(everyDay(span("2025-01-01", "2026-01-05"), 1), std::chrono::year{2025},
                            day("2026-01-04"), {});
  ASSERT_EQ(all.size(), 4U);
  EXPECT_EQ(all[3].total.days, span("2025-10-01", "2026-01-01"));
}

TEST(QuarterMeans, areOfSevenDays) {
  const auto all =
      quarters(everyDay(span("2026-01-01", "2026-02-01"), 8), year, day("2026-01-31"), {});
  EXPECT_NEAR(all.at(0).weekMean->count(), 56, 1e-9);
}

TEST(QuarterMeans, leaveOutTodayUntilItIsLoggedButNoOtherGap) {
  const auto entries = everyDay(span("2026-01-01", "2026-01-08"), 8);
  EXPECT_NEAR(quarters(entries, year, day("2026-01-08"), {}).at(0).weekMean->count(), 56, 1e-9);
  EXPECT_NEAR(quarters(entries, year, day("2026-01-15"), {}).at(0).weekMean->count(), 28, 1e-9);
  EXPECT_TRUE(
      isAtLeast(quarters(entries, year, day("2026-01-15"), {})[0].total, day("2026-01-15")));
}

TEST(QuarterMeans, areUnknownBeforeTheFirstDayIsOver) {
  std::vector entries{blank(day("2026-01-01"))};
  entries[0].slept = hours(7);
  EXPECT_EQ(quarters(entries, year, day("2026-01-01"), {}).at(0).weekMean, std::nullopt);
}

TEST(QuarterWeeks, areCountedByTheLineTheyReach) {
  auto entries = everyDay(span("2026-04-06", "2026-04-13"), 60 / 7.0);
  for (const auto& [from, until, hoursADay] :
       {std::tuple("2026-04-13", "2026-04-20", 10.0), std::tuple("2026-04-20", "2026-04-27", 9.9),
        std::tuple("2026-04-27", "2026-05-04", 8.5)}) {
    for (const auto& entry : everyDay(span(from, until), hoursADay)) entries.push_back(entry);
  }
  entries[0].worked = *entries[0].worked + std::chrono::minutes{6};
  const auto all = quarters(entries, year, day("2026-05-31"), {});
  EXPECT_EQ(all.at(0).overloadWeeks, 2);
  EXPECT_EQ(all.at(0).severeWeeks, 1);
}

TEST(QuarterWeeks, belongWhereTheirFourthDayIs) {
  // Monday 29 June to Sunday 5 July: Thursday is 2 July.
  const auto july =
      quarters(everyDay(span("2026-06-29", "2026-07-06"), 9), year, day("2026-07-05"), {});
  EXPECT_EQ(july.at(0).overloadWeeks, 0);
  EXPECT_EQ(july.at(1).overloadWeeks, 1);
  // From a Sunday on, 27 September to 3 October: Wednesday is 30 September.
  const auto september = quarters(everyDay(span("2026-09-27", "2026-10-04"), 9), year,
                                  day("2026-10-03"), startingOn(std::chrono::Sunday));
  EXPECT_EQ(september.at(0).overloadWeeks, 1);
  EXPECT_EQ(september.at(1).overloadWeeks, 0);
}

TEST(QuarterWeeks, areJudgedByTheLimitsOfTheirTime) {
  Settings settings;
  Limits lower;
  lower.overload = hours(58);
  settings.limits.change(day("2026-04-13"), lower);
  const auto all = quarters(everyDay(span("2026-04-06", "2026-04-20"), 59 / 7.0), year,
                            day("2026-05-31"), settings);
  EXPECT_EQ(all.at(0).overloadWeeks, 1);
}

TEST(QuarterDays, tellADayOffFromADayNotLogged) {
  const auto entries = workedDays(day("2026-04-06"), {8, 0, std::nullopt, 0.5, 0.75});
  EXPECT_EQ(quarters(entries, year, day("2026-04-10"), {}).at(0).daysOff, 2);
}

TEST(QuarterSleep, isTheMeanOfItsLoggedNights) {
  const auto entries = sleptNights(day("2026-03-31"), {4, 6, std::nullopt, 7});
  const auto all = quarters(entries, year, day("2026-04-30"), {});
  EXPECT_EQ(all.at(0).sleep, (SleepMean{1, hours(4)}));
  EXPECT_EQ(all.at(1).sleep, (SleepMean{2, hours(6.5)}));
}

}  // namespace
}  // namespace pace::test
