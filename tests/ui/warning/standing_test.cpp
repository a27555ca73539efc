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

TEST(AheadOfTheWeek, speaksUpBeforeTheHoursDo) {
  const Standing stands = standing(test::longWeekAhead(), thisWeek);
  EXPECT_EQ(stands.ahead, Severity::overload);
  EXPECT_TRUE(speaksUp(stands));
  EXPECT_TRUE(isForeseen(stands));
}

TEST(AheadOfTheWeek, isOfTodaysWeekAlone) {
  EXPECT_EQ(standing(test::longWeekAhead(), lastWeek).ahead, std::nullopt);
}

TEST(AheadOfTheWeek, leavesRoomForTheWarningWhenDismissed) {
  Standing foreseen;
  foreseen.week = thisWeek;
  foreseen.ahead = Severity::overload;
  const std::vector<Dismissal> dismissed{dismissalOf(foreseen)};
  EXPECT_TRUE(isPutAway(foreseen, dismissed));
  EXPECT_FALSE(isPutAway(standing(asOf(sunday, weekWith(monday, 60h)), thisWeek), dismissed));
}

TEST(SnoozedWarnings, stayAwayWhileTheSnoozeLasts) {
  const Snapshot snapshot = asOf(sunday, weekWith(monday, 60h));
  const auto isAway = [&snapshot](const Snooze& snooze) {
    const AlertLog log{.sent = {}, .snoozes = {snooze}};
    return isPutAway(standing(snapshot, thisWeek, log), {});
  };
  EXPECT_TRUE(isAway(forToday(sunday)));
  EXPECT_FALSE(isAway(forToday(sunday - std::chrono::days{1})));
  EXPECT_TRUE(isAway(forLevel(Severity::overload, monday)));
  EXPECT_FALSE(isAway(forLevel(Severity::high, monday)));
}

}  // namespace
}  // namespace pace::ui
