#include "ui/warning/remedies.h"

#include <gtest/gtest.h>

#include "tests/ui/warning/told.h"

namespace pace::ui {
namespace {

using namespace std::chrono_literals;
using test::asOf;
using test::day;
using test::joined;
using test::lastWeek;
using test::monday;
using test::sunday;
using test::weekWith;
using test::withNights;
using test::workedDays;

std::string remedyFor(Rule rule, const Snapshot& snapshot, DaySpan week) {
  const Standing stands = standing(snapshot, week);
  const Warning* warning = warningOf(stands, rule);
  return warning == nullptr ? "nothing" : test::plain(remedy(*warning, stands, snapshot));
}

std::string remedyFor(Rule rule, const Snapshot& snapshot) {
  return remedyFor(rule, snapshot, snapshot.week.days);
}

TEST(RemedyForAWeek, isToKeepTheDaysThatAreLeftFree) {
  const auto sixty = test::weekOfTheDrawing();
  EXPECT_EQ(remedyFor(Rule::weekHours, asOf(sunday, sixty)),
            "Keeping Sunday free holds the week at 61 h 15 m.");
  EXPECT_EQ(remedyFor(Rule::weekHours, asOf(day("2026-11-21"), sixty)),
            "Keeping Sunday free holds the week at 61 h 15 m.");
  const auto byFriday = workedDays(monday, {12, 12, 12, 12, 12});
  EXPECT_EQ(remedyFor(Rule::weekHours, asOf(day("2026-11-20"), byFriday)),
            "Keeping Saturday and Sunday free holds the week at 60 h.");
  const auto byThursday = workedDays(monday, {15, 15, 15, 15});
  EXPECT_EQ(remedyFor(Rule::weekHours, asOf(day("2026-11-20"), byThursday)),
            "Keeping Friday to Sunday free holds the week at 60 h.");
}

TEST(RemedyForAWeek, looksToTheNextOnceAllItsDaysAreLogged) {
  EXPECT_EQ(remedyFor(Rule::weekHours, asOf(sunday, weekWith(monday, 61h))),
            "What helps now is a day off in the week from Mon 23 Nov.");
}

TEST(RemedyForAWeekThatIsOver, isTheWeekAtHand) {
  EXPECT_EQ(remedyFor(Rule::weekHours, asOf(sunday, weekWith(lastWeek.from, 61h)), lastWeek),
            "What helps now is a week below 60 h with a day off in it.");
}

TEST(RemedyForSevenDays, saysWhatAFreeDayBringsThemDownTo) {
  const auto entries =
      joined({workedDays(day("2026-11-12"), {12, 11, 12, 6}), workedDays(monday, {11, 10})});
  EXPECT_EQ(remedyFor(Rule::rollingHours, asOf(day("2026-11-18"), entries)),
            "Keeping Wednesday free holds the 7 days at 62 h.");
  const auto logged = joined({entries, workedDays(day("2026-11-18"), {2})});
  EXPECT_EQ(remedyFor(Rule::rollingHours, asOf(day("2026-11-18"), logged)),
            "Keeping Thursday free brings the 7 days down to 52 h.");
}

TEST(RemedyForARun, isTheNextDay) {
  const auto entries = workedDays(day("2026-11-11"), {1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1});
  EXPECT_EQ(remedyFor(Rule::noRest, asOf(sunday, entries)), "Keeping Monday free ends the run.");
}

TEST(RemedyForShortSleep, countsTheNightsItTakes) {
  const auto close = withNights(weekWith(monday, 35h), 5h + 50min);
  EXPECT_EQ(remedyFor(Rule::shortSleep, asOf(sunday, close)),
            "One night of 8 h lifts the average to 6 h.");
  const auto far = withNights(weekWith(monday, 35h), 5h);
  EXPECT_EQ(remedyFor(Rule::shortSleep, asOf(sunday, far)),
            "3 nights of 8 h lift the average to 6 h.");
}

TEST(RemedyForASpell, isAWeekBelowTheLine) {
  const auto spell = joined(
      {weekWith(day("2026-11-02"), 62h), weekWith(day("2026-11-09"), 60h), weekWith(monday, 61h)});
  EXPECT_EQ(remedyFor(Rule::spell, asOf(sunday, spell)),
            "A week below 60 h ends the run; the next begins on Mon 23 Nov.");
  const auto andTuesday = joined({spell, workedDays(day("2026-11-23"), {9, 8.5})});
  EXPECT_EQ(remedyFor(Rule::spell, asOf(day("2026-11-24"), andTuesday)),
            "This week stands at 17 h 30 m; staying below 60 h ends the run.");
}

}  // namespace
}  // namespace pace::ui
