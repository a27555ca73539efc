#include <gtest/gtest.h>

#include <QSignalSpy>

#include "tests/ui/log/evening.h"

namespace pace::ui {
namespace {

using test::at;
using test::day;
using test::hours;
using test::worked;

const Day sunday = day("2026-11-22");
const Day saturday = day("2026-11-21");
const Day monday = day("2026-11-23");

std::vector<DayEntry> weekend() {
  return {worked(saturday, hours(6.5)), worked(sunday, hours(5))};
}

TEST(EveningFormDays, turnsWithPageUpAndPageDownFromAnyField) {
  Evening evening(weekend());
  const QSignalSpy shown(&evening.form, &EveningForm::dayShown);
  for (int stop = 0; stop < 5; ++stop) {
    evening.press(Qt::Key_PageUp);
    EXPECT_EQ(evening.form.day(), saturday) << stop;
    evening.press(Qt::Key_PageDown);
    EXPECT_EQ(evening.form.day(), sunday) << stop;
    evening.press(Qt::Key_Tab);
  }
  EXPECT_EQ(shown.size(), 10);
}

TEST(EveningFormDays, turnsWithTheArrows) {
  Evening evening(weekend());
  evening.header().earlierButton()->click();
  EXPECT_EQ(evening.form.day(), saturday);
  EXPECT_EQ(evening.header().title(), "Yesterday · Sat 21 Nov");
  EXPECT_EQ(evening.typedIn(evening.worked()), "6:30");
  evening.header().laterButton()->click();
  EXPECT_EQ(evening.form.day(), sunday);
}

TEST(EveningFormDays, turnWithEnterOnAnArrow) {
  Evening evening(weekend());
  evening.header().earlierButton()->setFocus();
  evening.press(Qt::Key_Return);
  EXPECT_EQ(evening.form.day(), saturday);
}

TEST(EveningFormDays, areSilentWhenTheWindowShowsADay) {
  Evening evening(weekend());
  const QSignalSpy shown(&evening.form, &EveningForm::dayShown);
  evening.form.showDay(saturday);
  EXPECT_EQ(evening.form.day(), saturday);
  EXPECT_EQ(shown.size(), 0);
}

TEST(EveningFormDays, keepWhatIsTypedWhileAnotherDayIsShown) {
  Evening evening(weekend());
  evening.type("9-17x");
  evening.press(Qt::Key_PageUp);
  EXPECT_EQ(evening.typedIn(evening.worked()), "6:30");
  EXPECT_EQ(evening.told(), "Sun 22 Nov is not saved yet.");
  evening.press(Qt::Key_PageDown);
  EXPECT_EQ(evening.typedIn(evening.worked()), "9-17x");
  EXPECT_EQ(evening.told(), "Not saved yet.");
}

TEST(EveningFormDays, leadBackToADayThatIsNotSaved) {
  Evening evening(weekend());
  evening.type("8");
  evening.press(Qt::Key_PageUp);
  evening.outcome().link()->click();
  EXPECT_EQ(evening.form.day(), sunday);
  EXPECT_EQ(evening.typedIn(evening.worked()), "8");
}

TEST(EveningFormDays, forgetADraftOnceItIsSavedOrPutBack) {
  Evening evening(weekend());
  evening.enter("8");
  evening.press(Qt::Key_PageUp);
  EXPECT_EQ(evening.told(), "");
  evening.type("3");
  evening.press(Qt::Key_Escape);
  evening.press(Qt::Key_PageDown);
  EXPECT_EQ(evening.told(), "");
}

TEST(EveningFormDays, stillCountAsYesterdayBeforeFour) {
  Evening evening(weekend(), at("2026-11-23", 0, 40));
  EXPECT_EQ(evening.form.day(), sunday);
  EXPECT_EQ(evening.header().title(), "Yesterday · Sun 22 Nov");
  EXPECT_EQ(evening.header().remark(), "Tonight still counts as Sun 22 Nov, until 04:00.");
  EXPECT_FALSE(evening.header().laterButton()->isEnabled());
  evening.enter("9");
  EXPECT_EQ(evening.journal.find(sunday)->worked, hours(9));
}

TEST(EveningFormDays, changeTheirNameAtMidnightAndTheDayAtFour) {
  Evening evening(weekend(), at("2026-11-22", 23, 59));
  EXPECT_EQ(evening.header().title(), "Today · Sun 22 Nov");
  evening.passTo(at("2026-11-23", 0));
  EXPECT_EQ(evening.header().title(), "Yesterday · Sun 22 Nov");
  const QSignalSpy shown(&evening.form, &EveningForm::dayShown);
  evening.passTo(at("2026-11-23", 4));
  EXPECT_EQ(evening.header().title(), "Today · Mon 23 Nov");
  EXPECT_EQ(evening.form.day(), monday);
  EXPECT_EQ(shown.size(), 1);
}

TEST(EveningFormDays, stayWhereSomethingIsTypedWhenANewDayBegins) {
  Evening evening(weekend(), at("2026-11-23", 3, 59));
  evening.type("9");
  evening.passTo(at("2026-11-23", 4));
  EXPECT_EQ(evening.form.day(), sunday);
  EXPECT_EQ(evening.typedIn(evening.worked()), "9");
  EXPECT_TRUE(evening.header().laterButton()->isEnabled());
  evening.press(Qt::Key_Return);
  EXPECT_EQ(evening.journal.find(sunday)->worked, hours(9));
  EXPECT_FALSE(evening.journal.find(monday));
}

TEST(EveningFormDays, stayOnAPastDayWhenANewDayBegins) {
  Evening evening(weekend());
  evening.press(Qt::Key_PageUp);
  evening.passTo(at("2026-11-23", 9));
  EXPECT_EQ(evening.form.day(), saturday);
}

TEST(EveningFormDays, askAboutAPastEveningInOtherWords) {
  Evening evening(weekend());
  EXPECT_EQ(evening.slept().accessibleName(), "Slept last night");
  evening.press(Qt::Key_PageUp);
  EXPECT_EQ(evening.slept().accessibleName(), "Slept the night before");
}

}  // namespace
}  // namespace pace::ui
