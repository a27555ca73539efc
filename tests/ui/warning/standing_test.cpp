#include "ui/warning/standing.h"

#include <gtest/gtest.h>

#include "tests/ui/warning/told.h"

namespace pace::ui {
namespace {

using namespace std::chrono_literals;
using test::asOf;
using test::day;
using test::lastWeek;
using test::monday;
using test::sunday;
using test::thisWeek;
using test::weekWith;

TEST(StandingWarnings, ofThisWeekAreTheSnapshots) {
  const Snapshot snapshot = asOf(sunday, test::weekOfTheDrawing());
  const Standing stands = standing(snapshot, thisWeek);
  EXPECT_FALSE(stands.isOver);
  EXPECT_EQ(stands.asOf, sunday);
  EXPECT_EQ(strongest(stands), Severity::overload);
}

TEST(StandingWarnings, ofAnEarlierWeekCountHoursEnteredLate) {
  const Standing before = standing(asOf(sunday, weekWith(lastWeek.from, 59h)), lastWeek);
  EXPECT_FALSE(speaksUp(before));
  const Standing after = standing(asOf(sunday, weekWith(lastWeek.from, 60h)), lastWeek);
  EXPECT_TRUE(after.isOver);
  EXPECT_EQ(after.asOf, day("2026-11-15"));
  EXPECT_TRUE(speaksUp(after));
}

TEST(StandingWarnings, areNoneForAWeekToCome) {
  const DaySpan next{thisWeek.until, thisWeek.until + std::chrono::days{7}};
  EXPECT_TRUE(standing(asOf(sunday, test::weekOfTheDrawing()), next).warnings.empty());
}

TEST(StandingWarnings, tellOneOverloadOnce) {
  const Standing stands = standing(asOf(sunday, test::weekOfTheDrawing()), thisWeek);
  EXPECT_EQ(warningOf(stands, Rule::rollingHours), nullptr);
  EXPECT_NE(warningOf(stands, Rule::weekHours), nullptr);
}

TEST(StandingWarnings, speakUpFromOverloadOn) {
  EXPECT_FALSE(speaksUp(standing(asOf(sunday, {}), thisWeek)));
  EXPECT_FALSE(speaksUp(standing(asOf(sunday, weekWith(monday, 59h + 59min)), thisWeek)));
  EXPECT_TRUE(speaksUp(standing(asOf(sunday, weekWith(monday, 60h)), thisWeek)));
}

TEST(DismissedWarnings, stayAwayUntilTheyGetWorse) {
  const Standing overload = standing(asOf(sunday, weekWith(monday, 60h)), thisWeek);
  const Standing severe = standing(asOf(sunday, weekWith(monday, 70h)), thisWeek);
  const std::vector<Dismissal> dismissed{dismissalOf(overload)};
  EXPECT_TRUE(isPutAway(overload, dismissed));
  EXPECT_FALSE(isPutAway(severe, dismissed));
  EXPECT_TRUE(isPutAway(overload, {dismissalOf(severe)}));
}

TEST(DismissedWarnings, standInEveryOtherWeek) {
  const Standing overload = standing(asOf(sunday, weekWith(monday, 60h)), thisWeek);
  EXPECT_FALSE(isPutAway(overload, {{.week = lastWeek.from, .severity = Severity::severe}}));
}

}  // namespace
}  // namespace pace::ui
