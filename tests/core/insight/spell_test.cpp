#include "core/insight/spell.h"

#include <gtest/gtest.h>

#include "tests/core/insight/diary.h"

namespace pace::test {
namespace {

constexpr std::chrono::weeks oneWeek{1};
const Settings byDefault;

/// Six days each of a sixth of the week's hours, from the Monday that is `first` on.
std::vector<DayEntry> weeksOf(Day first, std::initializer_list<double> hoursAWeek) {
  std::vector<DayEntry> entries;
  for (Day from = first; const double total : hoursAWeek) {
    const auto week = alike(from, 6, total / 6);
    entries.insert(entries.end(), week.begin(), week.end());
    from += oneWeek;
  }
  return entries;
}

TEST(Spell, countsTheWeeksInARowAtTheLimit) {
  const auto entries = weeksOf(monday - 3 * oneWeek, {57, 60, 66, 61});
  EXPECT_EQ(spell(entries, sunday, byDefault), (Spell{3, monday - 2 * oneWeek}));
}

TEST(Spell, isNotEndedByTheWeekThatIsNotFull) {
  const auto entries = weeksOf(monday - 2 * oneWeek, {60, 60, 60});
  const Day friday = monday + 4 * oneDay;
  EXPECT_EQ(spell(entries, friday, byDefault), (Spell{2, monday - 2 * oneWeek}));
  EXPECT_EQ(spell(entries, friday + oneDay, byDefault), (Spell{3, monday - 2 * oneWeek}));
}

TEST(Spell, endsWithAWeekAMinuteShort) {
  auto entries = weeksOf(monday - 2 * oneWeek, {60, 60, 60});
  entries[6].worked = *entries[6].worked - std::chrono::minutes{1};
  EXPECT_EQ(spell(entries, sunday, byDefault), (Spell{1, monday}));
}

TEST(Spell, isOfNoWeeksInCalmTimes) {
  EXPECT_EQ(spell(weeksOf(monday, {40}), sunday, byDefault), (Spell{0, monday}));
  EXPECT_EQ(spell({}, sunday, byDefault), (Spell{0, monday}));
}

TEST(Spell, beginsItsWeeksOnTheWeekdayOfTheCalendar) {
  const auto sundays = startingOn(std::chrono::Sunday);
  const auto entries = weeksOf(monday - oneDay, {60});
  EXPECT_EQ(spell(entries, sunday - oneDay, sundays), (Spell{1, monday - oneDay}));
}

TEST(Spell, holdsEachWeekAgainstTheLimitsOfItsLastDay) {
  Settings settings;
  settings.limits.change(monday, Limits{.high = hours(49), .overload = hours(50)});
  const auto entries = weeksOf(monday - oneWeek, {55, 55});
  EXPECT_EQ(spell(entries, sunday, settings), (Spell{1, monday}));
  settings.limits.change(monday - oneDay, Limits{.high = hours(49), .overload = hours(50)});
  EXPECT_EQ(spell(entries, sunday, settings), (Spell{2, monday - oneWeek}));
}

}  // namespace
}  // namespace pace::test
