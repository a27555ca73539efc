#include "core/time/day_text.h"

#include <gtest/gtest.h>

#include <string_view>

#include "tests/support/days.h"

using pace::tryDay;
using pace::test::day;

namespace {

const pace::Day sunday = day("2026-11-22");

}  // namespace

TEST(DayText, readsADate) {
  EXPECT_EQ(tryDay("2026-11-16", sunday), day("2026-11-16"));
  EXPECT_EQ(tryDay("2026-11-23", sunday), day("2026-11-23"));
}

TEST(DayText, readsTodayAndYesterdayInAnyCase) {
  EXPECT_EQ(tryDay("today", sunday), sunday);
  EXPECT_EQ(tryDay("Yesterday", sunday), day("2026-11-21"));
  EXPECT_EQ(tryDay("YESTERDAY", day("2027-01-01")), day("2026-12-31"));
}

TEST(DayText, readsAWeekdayAsTheLatestThatHasCome) {
  EXPECT_EQ(tryDay("mon", sunday), day("2026-11-16"));
  EXPECT_EQ(tryDay("Tuesday", sunday), day("2026-11-17"));
  EXPECT_EQ(tryDay("WED", sunday), day("2026-11-18"));
  EXPECT_EQ(tryDay("thu", sunday), day("2026-11-19"));
  EXPECT_EQ(tryDay("friday", sunday), day("2026-11-20"));
  EXPECT_EQ(tryDay("sat", sunday), day("2026-11-21"));
  EXPECT_EQ(tryDay("sunday", sunday), sunday);
  EXPECT_EQ(tryDay("sun", day("2026-11-21")), day("2026-11-15"));
}

TEST(DayText, isNoneForAnythingElse) {
  for (const std::string_view text :
       {"", "m", "mo", "mond", "mondays", "tomorrow", "today ", "22", "2026-02-30", "nov 22"}) {
    EXPECT_EQ(tryDay(text, sunday), std::nullopt) << text;
  }
}
