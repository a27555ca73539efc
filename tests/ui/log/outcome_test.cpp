#include "ui/log/outcome.h"

#include <gtest/gtest.h>

#include "tests/support/days.h"

namespace pace::ui {
namespace {

using test::day;
using test::hours;
using test::worked;

const Day tuesday = day("2026-11-17");

std::string plain(QString text) {
  return text.replace(QChar::Nbsp, QChar::Space).toStdString();
}

TEST(Outcome, namesTheSavedDayOnlyWhereItIsNotTheOneShown) {
  EXPECT_EQ(plain(savedText(tuesday, tuesday)), "Saved.");
  EXPECT_EQ(plain(savedText(tuesday, day("2026-11-22"))), "Saved Tue 17 Nov.");
  EXPECT_EQ(plain(erasedText(tuesday)), "Tue 17 Nov is no longer logged.");
}

TEST(Outcome, saysWhatCameBack) {
  const DayEntry eleven = worked(tuesday, hours(11));
  const DayEntry nine = worked(tuesday, hours(9.5));
  EXPECT_EQ(plain(putBackText({tuesday, nine, eleven}, Step::undone)),
            "Undone: Tue 17 Nov is 11 h again.");
  EXPECT_EQ(plain(putBackText({tuesday, std::nullopt, nine}, Step::undone)),
            "Undone: Tue 17 Nov is 9 h 30 m again.");
  EXPECT_EQ(plain(putBackText({tuesday, nine, std::nullopt}, Step::undone)),
            "Undone: Tue 17 Nov is empty again.");
  EXPECT_EQ(plain(putBackText({tuesday, eleven, nine}, Step::redone)),
            "Done again: Tue 17 Nov is 9 h 30 m.");
  EXPECT_EQ(plain(putBackText({tuesday, eleven, std::nullopt}, Step::redone)),
            "Done again: Tue 17 Nov is empty.");
}

TEST(Outcome, doesNotSpeakOfHoursThatStayedAsTheyWere) {
  const DayEntry plainDay = worked(tuesday, hours(11));
  DayEntry noted = plainDay;
  noted.note = "late";
  EXPECT_EQ(plain(putBackText({tuesday, noted, plainDay}, Step::undone)),
            "Undone: Tue 17 Nov is as it was before.");
  EXPECT_EQ(plain(putBackText({tuesday, plainDay, noted}, Step::redone)),
            "Done again: Tue 17 Nov is as you left it.");
}

TEST(Outcome, countsTheDays) {
  EXPECT_EQ(plain(gapsText(1)), "1 day not logged:");
  EXPECT_EQ(plain(gapsText(2)), "2 days not logged:");
  EXPECT_EQ(plain(walkText(2)), "Filling in: 2 days left.");
  EXPECT_EQ(plain(walkText(1)), "Filling in: the last day.");
}

}  // namespace
}  // namespace pace::ui
