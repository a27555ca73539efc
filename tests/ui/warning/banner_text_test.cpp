#include "ui/warning/banner_text.h"

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

struct Lines {
  std::string headline;
  std::string detail;
};

Lines linesOf(const Snapshot& snapshot, DaySpan week) {
  const BannerText text = bannerText(standing(snapshot, week), snapshot);
  return {test::plain(text.headline), test::plain(text.detail)};
}

Lines linesOf(const Snapshot& snapshot) {
  return linesOf(snapshot, snapshot.week.days);
}

TEST(BannerLines, sayTheDrawing) {
  auto entries =
      joined({weekWith(day("2026-11-02"), 60h),
              workedDays(day("2026-11-09"), {9, 0, 11, 10, 10, 10, 10}), test::weekOfTheDrawing()});
  const auto [headline, detail] = linesOf(asOf(sunday, withNights(entries, 5h + 58min)));
  EXPECT_EQ(headline, "61 h 15 m this week, inside the 60–70 h range for the 3rd week running.");
  EXPECT_EQ(detail,
            "Sleep averages 5 h 58 m and there has been no day off for 11 days. Keeping Sunday "
            "free holds the week at 61 h 15 m.");
}

TEST(BannerLines, sayWhatHelpsWhereNothingElseStands) {
  const auto [headline, detail] = linesOf(asOf(sunday, test::weekOfTheDrawing()));
  EXPECT_EQ(headline, "61 h 15 m this week, inside the 60–70 h range.");
  EXPECT_EQ(detail, "Keeping Sunday free holds the week at 61 h 15 m.");
}

TEST(BannerLines, areInThePastTenseForAWeekThatIsOver) {
  const auto entries = workedDays(day("2026-11-09"), {10, 10, 10, 10, 10, 6, 5});
  const auto [headline, detail] = linesOf(asOf(sunday, withNights(entries, 5h + 30min)), lastWeek);
  EXPECT_EQ(headline, "61 h in the week of 9–15 November, inside the 60–70 h range.");
  EXPECT_EQ(detail,
            "Sleep averaged 5 h 30 m and there had been no day off for 7 days. What helps now is a "
            "week below 60 h with a day off in it.");
}

TEST(BannerLines, tellASpellOnItsOwnInAWeekBelowTheLine) {
  const auto spell = joined(
      {weekWith(day("2026-11-02"), 62h), weekWith(day("2026-11-09"), 60h), weekWith(monday, 61h)});
  const auto [headline, detail] = linesOf(asOf(day("2026-11-24"), spell));
  EXPECT_EQ(headline, "3 weeks in a row at 60 h or more, 2–22 November.");
  EXPECT_EQ(detail, "This week stands at 0 h; staying below 60 h ends the run.");
}

TEST(BannerLines, beginWithSevenDaysThatAreWorseThanTheWeek) {
  const auto entries =
      joined({workedDays(day("2026-11-12"), {0, 14, 14, 14}), workedDays(monday, {14, 14, 5}),
              workedDays(day("2026-11-19"), {0})});
  const auto [headline, detail] = linesOf(asOf(day("2026-11-19"), entries));
  EXPECT_EQ(headline, "75 h in the 7 days of 13–19 November, past the 70 h line.");
  EXPECT_EQ(detail, "Keeping Friday free brings the 7 days down to 61 h.");
}

TEST(BannerLines, areReadAloudTogether) {
  const BannerText text{.headline = "One.", .detail = "Two."};
  EXPECT_EQ(text.whole(), "One. Two.");
}

TEST(BannerLines, sayWhatLiesAhead) {
  const Snapshot snapshot = test::longWeekAhead();
  const auto [headline, detail] = linesOf(snapshot);
  EXPECT_EQ(headline.find("This week is heading for 60 h ("), 0U) << headline;
  EXPECT_NE(headline.find("% likely). Likely "), std::string::npos) << headline;
  EXPECT_NE(headline.find(" h by Sunday."), std::string::npos) << headline;
  EXPECT_NE(detail.find("Keeping Saturday and Sunday free leads to about "), std::string::npos)
      << detail;
}

}  // namespace
}  // namespace pace::ui
