#include "ui/warning/reasons.h"

#include <gtest/gtest.h>

#include "tests/ui/warning/told.h"

namespace pace::ui {
namespace {

using namespace std::chrono_literals;
using test::asOf;
using test::day;
using test::joined;
using test::monday;
using test::sunday;
using test::thisWeek;
using test::weekWith;
using test::withNights;
using test::workedDays;

/// Every rule at once: three weeks without rest or sleep, and a lull that hides the worst days.
Snapshot everything() {
  const auto entries = joined({workedDays(day("2026-11-02"), {9, 9, 9, 9, 9, 9, 9}),
                               workedDays(day("2026-11-09"), {5, 5, 6, 9, 10, 13, 13}),
                               workedDays(monday, {13, 13, 13, 12, 8, 1, 1})});
  return asOf(day("2026-11-19"), withNights(entries, 5h + 30min));
}

QString allOf(const Reason& reason) {
  return reason.what + reason.rule + reason.days + reason.source + reason.clearing;
}

TEST(ReasonsForAWeek, sayRuleDaysSourceAndEnd) {
  const Snapshot snapshot = asOf(sunday, test::weekOfTheDrawing());
  const auto all = reasons(standing(snapshot, thisWeek), snapshot);
  ASSERT_EQ(all.size(), 1U);
  EXPECT_EQ(test::plain(all[0].what), "61 h 15 m this week, inside the 60–70 h range.");
  EXPECT_EQ(test::plain(all[0].rule),
            "The hours of one calendar week, held against the line of 60 h.");
  EXPECT_EQ(test::plain(all[0].days), "16–22 November; at this line since Sat 21 Nov.");
  EXPECT_TRUE(all[0].source.contains("Lin et al. 2021"));
  EXPECT_EQ(
      test::plain(all[0].clearing),
      "A week that stays below 60 h clears it. Keeping Sunday free holds the week at 61 h 15 m.");
}

TEST(Reasons, areGivenForEveryWarningInItsOrder) {
  const Snapshot snapshot = everything();
  const Standing stands = standing(snapshot, snapshot.week.days);
  const auto all = reasons(stands, snapshot);
  const std::size_t ahead = stands.ahead ? 1 : 0;
  ASSERT_EQ(all.size(), ahead + stands.warnings.size());
  ASSERT_GE(all.size(), 4U);
  for (std::size_t i = ahead; i < all.size(); ++i) {
    EXPECT_EQ(all[i].severity, stands.warnings[i - ahead].severity);
    for (const QString& text :
         {all[i].what, all[i].rule, all[i].days, all[i].source, all[i].clearing}) {
      EXPECT_TRUE(text.endsWith('.')) << text.toStdString();
      EXPECT_FALSE(text.contains('%')) << text.toStdString();
    }
  }
}

TEST(Reasons, nameLinksAndNeverCauses) {
  const Snapshot snapshot = everything();
  for (const Reason& reason : reasons(standing(snapshot, snapshot.week.days), snapshot)) {
    EXPECT_FALSE(allOf(reason).contains("cause", Qt::CaseInsensitive));
    EXPECT_FALSE(allOf(reason).contains("recovered", Qt::CaseInsensitive));
  }
}

TEST(ReasonsForAWeek, restOnTheWorkBehindEachLine) {
  const std::vector<std::pair<std::chrono::minutes, QString>> cases{
      {48h, "2003/88/EC"}, {55h, "WHO/ILO 2021"}, {60h, "Lin et al. 2021"}, {70h, "Pencavel 2014"}};
  for (const auto& [total, source] : cases) {
    const Snapshot snapshot = asOf(sunday, weekWith(monday, total));
    const auto all = reasons(standing(snapshot, thisWeek), snapshot);
    ASSERT_FALSE(all.empty());
    EXPECT_TRUE(all[0].source.contains(source)) << all[0].source.toStdString();
  }
}

TEST(Reasons, showTheDaysBehindThem) {
  const Snapshot snapshot = everything();
  for (const Reason& reason : reasons(standing(snapshot, snapshot.week.days), snapshot)) {
    EXPECT_FALSE(reason.cause.bars.empty()) << reason.what.toStdString();
  }
}

TEST(Reasons, beginWithWhatLiesAhead) {
  const Snapshot snapshot = test::longWeekAhead();
  const auto all = reasons(standing(snapshot, thisWeek), snapshot);
  ASSERT_FALSE(all.empty());
  EXPECT_EQ(all[0].severity, Severity::overload);
  EXPECT_TRUE(all[0].what.contains("heading for")) << all[0].what.toStdString();
  EXPECT_TRUE(all[0].source.contains("Lin et al. 2021"));
  EXPECT_TRUE(all[0].cause.bars.back().isExpected);
}

}  // namespace
}  // namespace pace::ui
