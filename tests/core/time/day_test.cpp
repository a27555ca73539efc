#include "core/time/day.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <string>
#include <string_view>

#include "tests/support/days.h"

using pace::Day;
using pace::isoText;
using pace::logicalDay;
using pace::tryIsoDay;
using pace::test::day;
using std::chrono::hours;
using std::chrono::minutes;

TEST(LogicalDay, beginsAtFourUnlessToldOtherwise) {
  const Day sunday = day("2026-11-22");
  EXPECT_EQ(logicalDay(sunday + hours{4}), sunday);
  EXPECT_EQ(logicalDay(sunday + hours{23} + minutes{59}), sunday);
  EXPECT_EQ(logicalDay(sunday + hours{24} + minutes{40}), sunday);
  EXPECT_EQ(logicalDay(sunday + hours{27} + minutes{59}), sunday);
  EXPECT_EQ(logicalDay(sunday + hours{28}), day("2026-11-23"));
}

TEST(LogicalDay, beginsWhenThePersonSays) {
  const Day sunday = day("2026-11-22");
  EXPECT_EQ(logicalDay(sunday + minutes{0}, minutes{0}), sunday);
  EXPECT_EQ(logicalDay(sunday + hours{5}, hours{6}), day("2026-11-21"));
  EXPECT_EQ(logicalDay(sunday + hours{23}, hours{23} + minutes{59}), day("2026-11-21"));
}

TEST(LogicalDay, goesBackOverTheEndsOfMonthAndYear) {
  EXPECT_EQ(logicalDay(day("2027-01-01") + minutes{40}), day("2026-12-31"));
  EXPECT_EQ(logicalDay(day("2028-03-01") + minutes{40}), day("2028-02-29"));
  EXPECT_EQ(logicalDay(Day{} + minutes{40}), Day{} - std::chrono::days{1});
}

TEST(IsoDay, isPaddedToTenSigns) {
  EXPECT_EQ(isoText(day("2026-11-22")), "2026-11-22");
  EXPECT_EQ(isoText(day("2026-02-03")), "2026-02-03");
  EXPECT_EQ(isoText(Day{std::chrono::year{33} / 4 / 3}), "0033-04-03");
}

TEST(IsoDay, holdsTheYears1970To2200) {
  EXPECT_EQ(tryIsoDay("1970-01-01"), pace::firstDay);
  EXPECT_EQ(tryIsoDay("2200-12-31"), pace::lastDay);
  EXPECT_EQ(tryIsoDay("1969-12-31"), std::nullopt);
  EXPECT_EQ(tryIsoDay("2201-01-01"), std::nullopt);
}

TEST(IsoDay, knowsLeapYears) {
  EXPECT_TRUE(tryIsoDay("2028-02-29"));
  EXPECT_TRUE(tryIsoDay("2000-02-29"));
  EXPECT_EQ(tryIsoDay("2026-02-29"), std::nullopt);
  EXPECT_EQ(tryIsoDay("2100-02-29"), std::nullopt);
}

TEST(IsoDay, isNoneForAnythingElse) {
  for (const std::string_view text :
       {"", "2026-02-30", "2026-04-31", "2026-13-01", "2026-00-10", "2026-01-00", "2026-2-3",
        "2026-11-22 ", " 2026-11-22", "+026-11-22", "-026-11-22", "2026/11/22", "20261122",
        "2026-11-2x", "2026-1 -22", "22-11-2026", "２０２６-11-22"}) {
    EXPECT_EQ(tryIsoDay(text), std::nullopt) << text;
  }
}

RC_GTEST_PROP(IsoDay, isReadBackAsItWas, ()) {
  const auto count = (pace::lastDay - pace::firstDay).count() + 1;
  const Day any = pace::firstDay + std::chrono::days{*rc::gen::inRange<long>(0, count)};
  RC_ASSERT(tryIsoDay(isoText(any)) == any);
}
