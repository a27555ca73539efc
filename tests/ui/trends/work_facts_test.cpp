#include "ui/trends/work_facts.h"

#include <gtest/gtest.h>

#include "tests/support/days.h"
#include "tests/ui/trends/facts.h"
#include "ui/trends/trend_facts.h"

namespace pace::ui {
namespace {

using test::day;
using test::said;
using test::standsOut;

Snapshot blank() {
  Snapshot snapshot;
  snapshot.today = day("2026-11-22");
  return snapshot;
}

Snapshot withOvertime(std::initializer_list<std::optional<double>> blocks, int missing = 0) {
  Snapshot snapshot = blank();
  std::size_t i = 0;
  for (const auto& block : blocks) {
    if (block) snapshot.overtime.blocks.at(i).overtime = RealHours{*block};
    ++i;
  }
  snapshot.overtime.blocks.front().missing = missing;
  return snapshot;
}

TEST(SpellFact, saysHowManyWeeksAndSinceWhen) {
  Snapshot snapshot = blank();
  snapshot.spell = {15, day("2026-08-10")};
  EXPECT_EQ(said(spellFact(snapshot)), "15 weeks | at 60 h or more since 10 August");
  EXPECT_TRUE(standsOut(spellFact(snapshot)));
  snapshot.spell = {1, day("2025-11-17")};
  EXPECT_EQ(said(spellFact(snapshot)), "1 week | at 60 h or more since 17 Nov 2025");
}

TEST(SpellFact, isCalmWithoutOne) {
  EXPECT_EQ(said(spellFact(blank())), "none | no week at 60 h runs on");
  EXPECT_FALSE(standsOut(spellFact(blank())));
}

TEST(OvertimeFact, isHeldAgainstItsLines) {
  EXPECT_EQ(said(overtimeFact(withOvertime({36}))), "36 h | 9 h to the 45 h line");
  EXPECT_EQ(said(overtimeFact(withOvertime({45}))),
            "45 h | past the line at 45 h, below 80 and 100 h");
  EXPECT_EQ(said(overtimeFact(withOvertime({80.5}))),
            "80 h | past the lines at 45 and 80 h, below 100 h");
  EXPECT_EQ(said(overtimeFact(withOvertime({100}))), "100 h | past the lines at 45, 80 and 100 h");
  EXPECT_EQ(said(overtimeFact(withOvertime({-8}))), "none | no more than 40 h a week");
}

TEST(OvertimeFact, isAtLeastWhereDaysAreMissing) {
  EXPECT_EQ(said(overtimeFact(withOvertime({36}, 2))), "at least 36 h | 9 h to the 45 h line");
}

TEST(OvertimeFact, saysWhyItIsNotKnown) {
  EXPECT_EQ(said(overtimeFact(blank())), "not known | needs 27 of 30 days logged");
}

TEST(OvertimeMeansFact, isTheHighestOfTheKnown) {
  const Fact fact = overtimeMeansFact(withOvertime({60, 120, 60, std::nullopt, 10, 10}));
  EXPECT_EQ(said(fact), "90 h | 2 to 3 months: 90, 80 h; the line is 80 h");
  EXPECT_TRUE(standsOut(fact));
  EXPECT_FALSE(standsOut(overtimeMeansFact(withOvertime({80, 80}))));
  EXPECT_EQ(said(overtimeMeansFact(withOvertime({80, 80}))), "80 h | 2 months; the line is 80 h");
}

TEST(OvertimeMeansFact, saysWhyItIsNotKnown) {
  EXPECT_EQ(said(overtimeMeansFact(withOvertime({60}))),
            "not known | needs two stretches of 27 of 30 days logged");
}

TEST(WeekMeanFacts, areEachHeldAgainstTheirLine) {
  Snapshot snapshot = blank();
  snapshot.weekMeans = {RealHours{61.25}, RealHours{44}, RealHours{40}};
  const auto facts = weekMeanFacts(snapshot);
  ASSERT_EQ(facts.size(), 3U);
  EXPECT_EQ(said(facts[0]), "61 h 15 m | 1 h 15 m past the 60 h line");
  EXPECT_EQ(said(facts[1]), "44 h | at the 44 h line");
  EXPECT_EQ(said(facts[2]), "40 h | 8 h to the 48 h line");
  EXPECT_TRUE(standsOut(facts[1]));
  EXPECT_FALSE(standsOut(facts[2]));
}

TEST(WeekMeanFacts, followTheOverloadLimit) {
  Snapshot snapshot = blank();
  Limits lower;
  lower.overload = test::hours(58);
  snapshot.settings.limits.change(day("2026-01-01"), lower);
  snapshot.weekMeans.fourWeeks = RealHours{59};
  EXPECT_EQ(said(weekMeanFacts(snapshot)[0]), "59 h | 1 h past the 58 h line");
}

TEST(WeekMeanFacts, sayWhyTheyAreNotKnown) {
  EXPECT_EQ(said(weekMeanFacts(blank())[2]), "not known | needs 4 whole weeks logged");
}

TEST(TrendFacts, areElevenAndNoneBeforeTheFirstEntry) {
  EXPECT_TRUE(trendFacts(blank()).facts.empty());
  const auto snapshot =
      summarise({test::worked(day("2026-11-20"), test::hours(8))}, day("2026-11-22"), {});
  EXPECT_EQ(trendFacts(snapshot).facts.size(), 11U);
}

}  // namespace
}  // namespace pace::ui
