#include "core/insight/recovery.h"

#include <gtest/gtest.h>

#include "tests/core/insight/diary.h"

namespace pace::test {
namespace {

using std::chrono::minutes;
using std::chrono::weeks;

/// `spellWeeks` weeks of 9 h a day on 5:30 h of sleep, then `calmDays` of 6 h on 7 h.
std::vector<DayEntry> afterASpell(int spellWeeks, int calmDays) {
  auto entries = alike(monday - weeks{spellWeeks}, 7 * spellWeeks, 9);
  for (DayEntry& entry : entries) entry.slept = hours(5.5);
  for (DayEntry entry : alike(monday, calmDays, 6)) {
    entry.slept = hours(7);
    entries.push_back(entry);
  }
  return entries;
}

TEST(Recovery, comparesTheTimeSinceWithTheSpell) {
  const auto found = recovery(afterASpell(4, 14), monday + 13 * oneDay, {});
  ASSERT_TRUE(found.has_value());
  EXPECT_EQ(found->spell.weeks, 4);
  EXPECT_EQ(found->endedOn, monday);
  EXPECT_EQ(found->workedDuring, RealHours{63});
  EXPECT_EQ(found->workedSince, RealHours{42});
  EXPECT_EQ(found->sleptDuring, minutes{330});
  EXPECT_EQ(found->sleptSince, minutes{420});
  EXPECT_TRUE(found->isImproving());
}

TEST(Recovery, isNotTheMatterWhileTheSpellLasts) {
  EXPECT_EQ(recovery(afterASpell(4, 0), monday - oneDay, {}), std::nullopt);
  EXPECT_EQ(recovery(afterASpell(4, 2), monday + oneDay, {}), std::nullopt);
}

TEST(Recovery, isOfASpellOfThreeWeeksOrMore) {
  EXPECT_EQ(recovery(afterASpell(2, 14), monday + 13 * oneDay, {}), std::nullopt);
  EXPECT_NE(recovery(afterASpell(3, 14), monday + 13 * oneDay, {}), std::nullopt);
}

TEST(Recovery, needsNoLessSleepToImprove) {
  Recovery found;
  found.workedDuring = RealHours{63};
  found.workedSince = RealHours{50};
  EXPECT_TRUE(found.isImproving());
  found.sleptDuring = minutes{360};
  found.sleptSince = minutes{350};
  EXPECT_FALSE(found.isImproving());
  found.sleptSince = minutes{370};
  EXPECT_TRUE(found.isImproving());
  found.workedSince = RealHours{63};
  EXPECT_FALSE(found.isImproving());
}

}  // namespace
}  // namespace pace::test
