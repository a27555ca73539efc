#include "ui/trends/rest_facts.h"

#include <gtest/gtest.h>

#include "tests/support/days.h"
#include "tests/ui/trends/facts.h"

namespace pace::ui {
namespace {

using test::day;
using test::hours;
using test::said;
using test::standsOut;

Snapshot blank() {
  Snapshot snapshot;
  snapshot.today = day("2026-11-22");
  return snapshot;
}

TEST(WorkRunFact, saysSinceWhenAndWhetherItIsSure) {
  Snapshot snapshot = blank();
  snapshot.workRun = {12, false, day("2026-11-10")};
  EXPECT_EQ(said(workRunFact(snapshot)), "12 days | since 10 November");
  snapshot.workRun.uncertain = true;
  EXPECT_EQ(said(workRunFact(snapshot)),
            "12 days | since 10 November, with days not logged among them");
}

TEST(WorkRunFact, endsWithADayOff) {
  EXPECT_EQ(said(workRunFact(blank())), "0 days | the last day logged was a day off");
}

TEST(RestDaysFact, isHeldAgainstFour) {
  Snapshot snapshot = blank();
  snapshot.restDays = {3, 0};
  EXPECT_EQ(said(restDaysFact(snapshot)), "3 days | 4 are asked for (ACGME)");
  EXPECT_TRUE(standsOut(restDaysFact(snapshot)));
  snapshot.restDays.days = 4;
  EXPECT_FALSE(standsOut(restDaysFact(snapshot)));
}

TEST(RestDaysFact, doesNotCountAgainstThemWhatIsNotKnown) {
  Snapshot snapshot = blank();
  snapshot.restDays = {1, 3};
  EXPECT_EQ(said(restDaysFact(snapshot)),
            "at least 1 day | 4 are asked for (ACGME); 3 days not logged");
  EXPECT_FALSE(standsOut(restDaysFact(snapshot)));
  snapshot.restDays = {0, 1};
  EXPECT_EQ(said(restDaysFact(snapshot)), "none known | 4 are asked for (ACGME); 1 day not logged");
  EXPECT_TRUE(standsOut(restDaysFact(snapshot)));
}

TEST(SleepOwedFact, isAgainstTheNeedInForce) {
  Snapshot snapshot = blank();
  snapshot.settings.sleepNeed.change(day("2026-01-01"), hours(7.5));
  snapshot.sleepShortfall = RealHours{14 + 1 / 3.0};
  EXPECT_EQ(said(sleepOwedFact(snapshot)), "14 h 20 m | against 7 h 30 m a night");
}

TEST(SleepFacts, sayWhyTheyAreNotKnown) {
  EXPECT_EQ(said(sleepOwedFact(blank())), "not known | needs 10 of 14 nights logged");
  EXPECT_EQ(said(steadySleepFact(blank())), "not known | needs 5 of the last 7 nights logged");
}

TEST(SteadySleepFact, saysWhenItIsEstimated) {
  Snapshot snapshot = blank();
  snapshot.sleepDebt.emplace();
  snapshot.sleepDebt->equivalent = RealHours{5.75};
  EXPECT_EQ(said(steadySleepFact(snapshot)), "5 h 45 m | kept up for weeks");
  snapshot.sleepDebt->estimated = true;
  EXPECT_EQ(said(steadySleepFact(snapshot)),
            "5 h 45 m | kept up for weeks; estimated, a night is not logged");
}

TEST(RecoveryFact, isImprovingAndNothingMore) {
  Snapshot snapshot = blank();
  snapshot.recovery = Recovery{{8, day("2026-08-03")}, day("2026-09-28"), RealHours{64},
                               RealHours{46.5},        hours(5.5),        hours(6.75)};
  EXPECT_EQ(said(recoveryFact(snapshot)),
            "improving | since 28 September: 46 h 30 m a week, 64 h before; 6 h 45 m a night, "
            "5 h 30 m before");
  snapshot.recovery->workedSince = RealHours{66};
  snapshot.recovery->sleptSince.reset();
  EXPECT_EQ(said(recoveryFact(snapshot)),
            "not improving yet | since 28 September: 66 h a week, 64 h before");
}

TEST(RecoveryFact, saysWhyThereIsNoneToTell) {
  Snapshot snapshot = blank();
  EXPECT_EQ(said(recoveryFact(snapshot)),
            "nothing to tell | no spell of 3 weeks ended in the last 26 weeks");
  snapshot.spell.weeks = 3;
  EXPECT_EQ(said(recoveryFact(snapshot)), "nothing to tell | a spell has not ended yet");
}

}  // namespace
}  // namespace pace::ui
