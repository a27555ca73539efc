#include "ui/warning/sentences.h"

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
using test::thisWeek;
using test::weekWith;
using test::withNights;
using test::workedDays;

std::string told(Rule rule, const Snapshot& snapshot, DaySpan week = thisWeek) {
  const Standing stands = standing(snapshot, week);
  const Warning* warning = warningOf(stands, rule);
  return warning == nullptr ? "nothing" : test::plain(sentence(*warning, stands));
}

struct WeekCase {
  std::chrono::minutes total;
  const char* sentence;
};

class SentenceOfAWeek : public testing::TestWithParam<WeekCase> {};

TEST_P(SentenceOfAWeek, namesTheLineItHasReached) {
  const auto& [total, sentence] = GetParam();
  EXPECT_EQ(told(Rule::weekHours, asOf(sunday, weekWith(monday, total))), sentence);
}

INSTANTIATE_TEST_SUITE_P(
    Totals, SentenceOfAWeek,
    testing::Values(WeekCase{47h + 59min, "nothing"},
                    WeekCase{48h, "48 h this week, at the 48 h line."},
                    WeekCase{50h, "50 h this week, past the 48 h line."},
                    WeekCase{55h + 1min, "55 h 1 m this week, past the 55 h line."},
                    WeekCase{59h + 59min, "59 h 59 m this week, past the 55 h line."},
                    WeekCase{60h, "60 h this week, inside the 60–70 h range."},
                    WeekCase{69h + 59min, "69 h 59 m this week, inside the 60–70 h range."},
                    WeekCase{70h, "70 h this week, at the 70 h line."},
                    WeekCase{71h + 5min, "71 h 5 m this week, past the 70 h line."}));

TEST(SentenceOfAWeek, saysAtLeastWhereADayIsMissing) {
  const auto entries = workedDays(monday, {12, std::nullopt, 13, 12, 12, 12});
  EXPECT_EQ(told(Rule::weekHours, asOf(sunday, entries)),
            "At least 61 h this week, inside the 60–70 h range.");
}

TEST(SentenceOfAWeek, namesTheDatesOfAWeekThatIsOver) {
  const Snapshot snapshot = asOf(sunday, weekWith(lastWeek.from, 61h));
  EXPECT_EQ(told(Rule::weekHours, snapshot, lastWeek),
            "61 h in the week of 9–15 November, inside the 60–70 h range.");
}

TEST(SentenceOfAWeek, tellsHowManyWeeksItHasGoneOn) {
  const Snapshot third =
      asOf(sunday, joined({weekWith(day("2026-11-02"), 62h), weekWith(day("2026-11-09"), 60h),
                           weekWith(monday, 61h)}));
  EXPECT_EQ(told(Rule::weekHours, third),
            "61 h this week, inside the 60–70 h range for the 3rd week running.");
  const Snapshot severe =
      asOf(sunday, joined({weekWith(day("2026-11-02"), 62h), weekWith(day("2026-11-09"), 60h),
                           weekWith(monday, 72h)}));
  EXPECT_EQ(told(Rule::weekHours, severe),
            "72 h this week, past the 70 h line, and the 3rd week running at 60 h or more.");
}

TEST(SentenceOfAWeek, takesTheLinesFromTheSettings) {
  Settings settings;
  settings.limits = Dated<Limits>{Limits{.overload = 58h + 30min}};
  EXPECT_EQ(told(Rule::weekHours, asOf(sunday, weekWith(monday, 59h), settings)),
            "59 h this week, inside the 58 h 30 m–70 h range.");
}

TEST(SentenceOfSevenDays, namesTheDaysThatTwoWeeksHide) {
  const auto entries =
      joined({workedDays(day("2026-11-12"), {12, 11, 12, 6}), workedDays(monday, {11, 10})});
  EXPECT_EQ(told(Rule::rollingHours, asOf(day("2026-11-18"), entries)),
            "62 h in the 7 days of 12–18 November, inside the 60–70 h range.");
}

TEST(SentenceOfARun, countsTheDaysWithoutOneOff) {
  const auto entries = workedDays(day("2026-11-11"), {1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1});
  EXPECT_EQ(told(Rule::noRest, asOf(sunday, entries)),
            "12 days without a day off, 11–22 November.");
}

TEST(SentenceOfARun, saysAtLeastWhereADayIsMissing) {
  const auto entries =
      workedDays(day("2026-11-11"), {1, 1, 1, std::nullopt, 1, 1, 1, 1, 1, 1, 1, 1});
  EXPECT_EQ(told(Rule::noRest, asOf(sunday, entries)),
            "At least 11 days without a day off, 11–22 November.");
}

TEST(SentenceOfSleep, isToldInTheTenseOfItsWeek) {
  const auto nights = withNights(weekWith(lastWeek.from, 35h), 5h + 58min);
  EXPECT_EQ(told(Rule::shortSleep, asOf(day("2026-11-15"), nights), lastWeek),
            "Sleep averages 5 h 58 m over the 7 nights to Sun 15 Nov, under 6 h.");
  EXPECT_EQ(told(Rule::shortSleep, asOf(sunday, nights), lastWeek),
            "Sleep averaged 5 h 58 m over the 7 nights to Sun 15 Nov, under 6 h.");
}

TEST(SentenceOfASpell, namesItsWeeks) {
  const Snapshot snapshot =
      asOf(day("2026-11-25"), joined({weekWith(day("2026-11-02"), 62h),
                                      weekWith(day("2026-11-09"), 60h), weekWith(monday, 61h)}));
  EXPECT_EQ(told(Rule::spell, snapshot, snapshot.week.days),
            "3 weeks in a row at 60 h or more, 2–22 November.");
}

TEST(Ordinal, isSpokenAsInEnglish) {
  const std::vector<std::pair<int, std::string>> cases{
      {1, "1st"},   {2, "2nd"},   {3, "3rd"},   {4, "4th"},   {11, "11th"},
      {12, "12th"}, {13, "13th"}, {21, "21st"}, {22, "22nd"}, {111, "111th"}};
  for (const auto& [number, text] : cases) EXPECT_EQ(ordinal(number).toStdString(), text);
}

}  // namespace
}  // namespace pace::ui
