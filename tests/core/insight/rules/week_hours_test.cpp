#include <gtest/gtest.h>

#include "core/insight/rules/rules.h"
#include "tests/core/insight/diary.h"

namespace pace::test {
namespace {

using std::chrono::minutes;
using std::chrono::weekday;

const Settings byDefault;

/// A week from `first` on of 9 h on six days, and the rest of `total` on its last.
std::vector<DayEntry> weekOfMinutes(Day first, minutes total) {
  auto entries = alike(first, 6, 9);
  entries.push_back(worked(first + 6 * oneDay, total - 6 * hours(9)));
  return entries;
}

TEST(WeekHours, standsFromTheLimitOnAndNotAMinuteBefore) {
  const std::vector<std::pair<minutes, std::optional<Severity>>> cases{
      {minutes{3299}, Severity::notice},   {minutes{3300}, Severity::high},
      {minutes{3599}, Severity::high},     {minutes{3600}, Severity::overload},
      {minutes{4199}, Severity::overload}, {minutes{4200}, Severity::severe}};
  for (unsigned start = 0; start < 7; ++start) {
    const auto settings = startingOn(weekday{start});
    const Day first = sunday + std::chrono::days{start};
    for (const auto& [total, severity] : cases) {
      const auto entries = weekOfMinutes(first, total);
      const auto warning = rules::weekHours(entries, first + 6 * oneDay, settings);
      ASSERT_TRUE(warning) << "weekday " << start << ", " << total.count() << " min";
      EXPECT_EQ(warning->severity, severity) << "weekday " << start << ", " << total.count();
    }
  }
}

TEST(WeekHours, isSilentBelowTheLowestLimit) {
  auto entries = alike(monday, 6, 8);
  EXPECT_TRUE(rules::weekHours(entries, sunday, byDefault));
  entries[0].worked = *entries[0].worked - minutes{1};
  EXPECT_FALSE(rules::weekHours(entries, sunday, byDefault));
}

TEST(WeekHours, tellsItsNumbersAndDays) {
  const auto entries = workedDays(monday, {10.5, 11, 12.25, 9.5, 11.5, 6.5});
  EXPECT_EQ(rules::weekHours(entries, sunday, byDefault),
            (Warning{.rule = Rule::weekHours,
                     .severity = Severity::overload,
                     .value = minutes{3675},
                     .limit = hours(60),
                     .since = sunday - oneDay,
                     .days = {monday, sunday + oneDay},
                     .atLeast = false}));
}

TEST(WeekHours, standsSinceTheDayThatReachedTheStandingLimit) {
  const auto entries = alike(monday, 7, 12);
  const auto sinceOn = [&](int daysIn) {
    const Day asOf = monday + daysIn * oneDay;
    return rules::weekHours(upTo(entries, asOf), asOf, byDefault)->since;
  };
  EXPECT_EQ(sinceOn(3), monday + 3 * oneDay);  // 48 h
  EXPECT_EQ(sinceOn(4), monday + 4 * oneDay);  // 60 h
  EXPECT_EQ(sinceOn(5), monday + 5 * oneDay);  // 72 h
  EXPECT_EQ(sinceOn(6), monday + 5 * oneDay);  // 84 h, still the limit of 70
}

TEST(WeekHours, saysAtLeastForADayMissingBeforeTodayOnly) {
  const auto whole = alike(monday, 6, 10);
  EXPECT_FALSE(rules::weekHours(whole, sunday, byDefault)->atLeast);
  const auto withGap = workedDays(monday, {12, 12, std::nullopt, 12, 12, 12});
  EXPECT_TRUE(rules::weekHours(withGap, sunday, byDefault)->atLeast);
}

TEST(WeekHours, takesTheLimitsValidOnTheDay) {
  Settings settings;
  settings.limits.change(sunday + oneDay, Limits{.notice = hours(30), .high = hours(35)});
  const auto entries = alike(monday, 5, 8);
  EXPECT_FALSE(rules::weekHours(entries, sunday, settings));
  settings.limits.change(sunday, Limits{.notice = hours(30), .high = hours(35)});
  EXPECT_EQ(rules::weekHours(entries, sunday, settings)->severity, Severity::high);
}

}  // namespace
}  // namespace pace::test
