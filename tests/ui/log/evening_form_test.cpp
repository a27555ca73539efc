#include "ui/log/evening_form.h"

#include <gtest/gtest.h>

#include <QSignalSpy>

#include "tests/ui/log/evening.h"

namespace pace::ui {
namespace {

using test::day;
using test::hours;
using test::worked;

const Day sunday = day("2026-11-22");

DayEntry sundayAsSaved() {
  DayEntry entry = worked(sunday, hours(5.5));
  entry.spans = {{hours(9), hours(12.5)}, {hours(13), hours(15)}};
  entry.slept = hours(6.5);
  entry.energy = Energy::two;
  entry.note = "VM froze again";
  return entry;
}

TEST(EveningForm, savesAnEveningInSevenKeys) {
  Evening evening;
  evening.type("9.5");
  evening.press(Qt::Key_Tab);
  evening.type("7");
  evening.press(Qt::Key_Return);
  const auto saved = evening.journal.find(sunday);
  ASSERT_TRUE(saved);
  EXPECT_EQ(saved->worked, hours(9.5));
  EXPECT_EQ(saved->slept, hours(7));
  EXPECT_EQ(evening.told(), "Saved.");
}

TEST(EveningForm, showsASavedDayAsItWasTyped) {
  Evening evening({sundayAsSaved()});
  EXPECT_EQ(evening.typedIn(evening.worked()), "9-12:30 13-15");
  EXPECT_EQ(evening.typedIn(evening.slept()), "6:30");
  EXPECT_EQ(evening.energy().energy(), Energy::two);
  EXPECT_EQ(evening.note().note(), "VM froze again");
}

TEST(EveningForm, selectsTheHoursSoThatTypingReplacesThem) {
  Evening evening({sundayAsSaved()});
  evening.enter("9");
  EXPECT_EQ(evening.journal.find(sunday)->worked, hours(9));
  EXPECT_TRUE(evening.journal.find(sunday)->spans.empty());
}

TEST(EveningForm, savesWithEnterFromEveryField) {
  for (int tabs = 0; tabs < 5; ++tabs) {
    Evening evening;
    evening.type("8");
    for (int i = 0; i < tabs; ++i) evening.press(Qt::Key_Tab);
    evening.press(tabs % 2 == 0 ? Qt::Key_Return : Qt::Key_Enter);
    EXPECT_TRUE(evening.journal.find(sunday)) << "after " << tabs << " tabs";
  }
}

TEST(EveningForm, savesWithControlEnterAndWithTheButton) {
  Evening byKey;
  byKey.type("8");
  byKey.press(Qt::Key_Return, Qt::ControlModifier);
  EXPECT_TRUE(byKey.journal.find(sunday));
  Evening byMouse;
  byMouse.type("8");
  QTest::mouseClick(&byMouse.saveButton(), Qt::LeftButton);
  EXPECT_TRUE(byMouse.journal.find(sunday));
}

TEST(EveningForm, breaksALineOfTheNoteWithShiftEnter) {
  Evening evening;
  evening.note().setFocus();
  evening.type("one");
  evening.press(Qt::Key_Return, Qt::ShiftModifier);
  evening.enter("two");
  EXPECT_EQ(evening.journal.find(sunday)->note, "one\ntwo");
}

TEST(EveningForm, leavesANoteThatIsNotEditedByteForByte) {
  DayEntry entry = worked(sunday, hours(9));
  entry.note = "10\u00a0h\ton call";
  Evening evening({entry});
  EXPECT_EQ(evening.told(), "");
  evening.enter("8");
  EXPECT_EQ(evening.journal.find(sunday)->note, entry.note);
}

TEST(EveningForm, putsBackWithEscapeWhatWasSaved) {
  Evening evening({sundayAsSaved()});
  evening.type("11");
  EXPECT_EQ(evening.told(), "Not saved yet.");
  evening.press(Qt::Key_Escape);
  EXPECT_EQ(evening.typedIn(evening.worked()), "9-12:30 13-15");
  EXPECT_EQ(evening.journal.find(sunday), sundayAsSaved());
}

TEST(EveningForm, bringsBackWhatEscapeTookAway) {
  Evening evening;
  evening.type("11");
  evening.press(Qt::Key_Escape);
  EXPECT_EQ(evening.typedIn(evening.worked()), "");
  evening.outcome().link()->click();
  EXPECT_EQ(evening.typedIn(evening.worked()), "11");
  EXPECT_EQ(evening.told(), "Not saved yet.");
}

TEST(EveningForm, leavesEscapeToTheWindowWhenNothingIsTyped) {
  Evening evening({sundayAsSaved()});
  QKeyEvent escape(QEvent::KeyPress, Qt::Key_Escape, Qt::NoModifier);
  QApplication::sendEvent(&evening.form, &escape);
  EXPECT_FALSE(escape.isAccepted());
}

TEST(EveningForm, saysWhatTheWeekComesToWhileOneTypes) {
  Evening evening({worked(day("2026-11-16"), hours(40)), worked(day("2026-11-17"), hours(0)),
                   worked(day("2026-11-18"), hours(0)), worked(day("2026-11-19"), hours(0)),
                   worked(day("2026-11-20"), hours(0)), worked(day("2026-11-21"), hours(0))});
  EXPECT_EQ(evening.saidUnder(evening.worked()), "week 40 h, 8 h to 48 h");
  evening.type("9.5");
  EXPECT_EQ(evening.saidUnder(evening.worked()), "week 49 h 30 m, 5 h 30 m to 55 h");
  evening.type("x");
  EXPECT_EQ(evening.saidUnder(evening.worked()), "week …");
}

TEST(EveningForm, fillsInZeroHoursForADayOff) {
  Evening evening;
  evening.kind().setFocus();
  evening.press(Qt::Key_Down);
  EXPECT_EQ(evening.kind().kind(), DayKind::dayOff);
  EXPECT_EQ(evening.typedIn(evening.worked()), "0");
  evening.press(Qt::Key_Up);
  EXPECT_EQ(evening.typedIn(evening.worked()), "");
  evening.press(Qt::Key_Down);
  evening.press(Qt::Key_Return);
  EXPECT_EQ(evening.journal.find(sunday)->worked, hours(0));
}

TEST(EveningForm, leavesTypedHoursAloneOnADayOff) {
  Evening evening;
  evening.type("2");
  evening.kind().setFocus();
  evening.press(Qt::Key_Down);
  evening.press(Qt::Key_Up);
  EXPECT_EQ(evening.typedIn(evening.worked()), "2");
}

TEST(EveningForm, hasNothingToSaveOnAnEmptyDay) {
  Evening evening;
  evening.press(Qt::Key_Return);
  EXPECT_EQ(evening.told(), "Nothing to save yet. 9.5, say, is enough.");
  EXPECT_FALSE(evening.journal.find(sunday));
}

TEST(EveningForm, erasesADayThatIsEmptiedAndSaysSo) {
  Evening evening({worked(sunday, hours(9))});
  evening.press(Qt::Key_Delete);
  evening.press(Qt::Key_Return);
  EXPECT_FALSE(evening.journal.find(sunday));
  EXPECT_EQ(evening.told(), "Sun 22 Nov is no longer logged.");
  evening.outcome().link()->click();
  EXPECT_EQ(evening.journal.find(sunday)->worked, hours(9));
}

TEST(EveningForm, givesEveryStopANameForScreenReaders) {
  Evening evening;
  for (const QWidget* stop : evening.form.findChildren<QWidget*>()) {
    if ((stop->focusPolicy() & Qt::TabFocus) == 0 || !stop->isVisible()) continue;
    EXPECT_FALSE(stop->accessibleName().isEmpty()) << stop->metaObject()->className();
  }
}

}  // namespace
}  // namespace pace::ui
