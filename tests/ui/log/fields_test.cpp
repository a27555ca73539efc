#include <gtest/gtest.h>

#include <QSignalSpy>
#include <QWheelEvent>

#include "tests/ui/log/evening.h"

namespace pace::ui {
namespace {

std::string echoOf(const HoursField& field) {
  return Evening::plain(field.echo());
}

TEST(HoursField, echoesWhatItUnderstands) {
  Evening evening;
  evening.type("9.5");
  EXPECT_EQ(echoOf(evening.worked()), "= 9 h 30 m");
  evening.worked().clear();
  EXPECT_EQ(echoOf(evening.worked()), "");
}

TEST(HoursField, isQuietWhereNobodyTypes) {
  Evening evening;
  evening.slept().setText("6:30");
  EXPECT_EQ(echoOf(evening.slept()), "");
  evening.slept().setFocus();
  EXPECT_EQ(echoOf(evening.slept()), "= 6 h 30 m");
}

TEST(HoursField, keepsItsTextClearOfTheEcho) {
  Evening evening;
  const int before = evening.worked().textMargins().right();
  evening.type("9.5");
  const int echoWidth = evening.worked().fontMetrics().horizontalAdvance(evening.worked().echo());
  EXPECT_GE(evening.worked().textMargins().right(), before + echoWidth);
}

TEST(EnergyPicker, isOneStopForTab) {
  Evening evening;
  evening.kind().setFocus();
  evening.press(Qt::Key_Tab);
  EXPECT_TRUE(evening.energy().buttons()[0]->hasFocus());
  evening.press(Qt::Key_Tab);
  EXPECT_TRUE(evening.note().hasFocus());
}

TEST(EnergyPicker, choosesWithTheDigits) {
  Evening evening;
  evening.energy().setFocus();
  evening.type("4");
  EXPECT_EQ(evening.energy().energy(), Energy::four);
  evening.type("2");
  EXPECT_EQ(evening.energy().energy(), Energy::two);
  EXPECT_FALSE(evening.energy().buttons()[3]->isChecked());
  EXPECT_TRUE(evening.energy().buttons()[1]->hasFocus());
  evening.type("6");
  EXPECT_EQ(evening.energy().energy(), Energy::two);
}

TEST(EnergyPicker, clearsWhenTheChosenNumberIsPressedAgain) {
  Evening evening;
  NumberButton* three = evening.energy().buttons()[2];
  QTest::mouseClick(three, Qt::LeftButton);
  EXPECT_EQ(evening.energy().energy(), Energy::three);
  QTest::mouseClick(three, Qt::LeftButton);
  EXPECT_EQ(evening.energy().energy(), std::nullopt);
  EXPECT_FALSE(three->isChecked());
  evening.type("3");
  evening.press(Qt::Key_Delete);
  EXPECT_EQ(evening.energy().energy(), std::nullopt);
}

TEST(EnergyPicker, movesWithTheArrowsAndChoosesWithSpace) {
  Evening evening;
  evening.energy().setFocus();
  evening.press(Qt::Key_Left);
  EXPECT_TRUE(evening.energy().buttons()[0]->hasFocus());
  evening.press(Qt::Key_Right);
  EXPECT_EQ(evening.energy().energy(), std::nullopt);
  evening.press(Qt::Key_Space);
  EXPECT_EQ(evening.energy().energy(), Energy::two);
  for (int i = 0; i < 9; ++i) evening.press(Qt::Key_Right);
  EXPECT_TRUE(evening.energy().buttons()[4]->hasFocus());
}

TEST(EnergyPicker, saysItsNumbersInWords) {
  Evening evening;
  EXPECT_EQ(evening.energy().buttons()[0]->accessibleName(), "1, drained");
  EXPECT_EQ(evening.energy().buttons()[4]->toolTip(), "5, full of energy");
}

TEST(KindBox, ignoresTheWheelWithoutTheKeyboard) {
  Evening evening;
  QWheelEvent down(QPointF(5, 5), QPointF(5, 5), {}, {0, -120}, Qt::NoButton, Qt::NoModifier,
                   Qt::NoScrollPhase, false);
  QApplication::sendEvent(&evening.kind(), &down);
  EXPECT_EQ(evening.kind().kind(), DayKind::working);
  EXPECT_FALSE(down.isAccepted());
}

TEST(KindBox, offersEveryKind) {
  Evening evening;
  for (const DayKind kind :
       {DayKind::working, DayKind::dayOff, DayKind::holiday, DayKind::vacation, DayKind::sick}) {
    evening.kind().setKind(kind);
    EXPECT_EQ(evening.kind().kind(), kind);
    EXPECT_EQ(evening.kind().currentText(), kindName(kind));
  }
}

TEST(FormKeys, leaveOtherKeysToTheField) {
  const auto command = [](Qt::Key key, Qt::KeyboardModifiers modifiers) {
    return commandOf(QKeyEvent(QEvent::KeyPress, key, modifiers));
  };
  EXPECT_EQ(command(Qt::Key_Enter, Qt::KeypadModifier), FormCommand::save);
  EXPECT_EQ(command(Qt::Key_Return, Qt::ShiftModifier), std::nullopt);
  EXPECT_EQ(command(Qt::Key_PageUp, Qt::ControlModifier), std::nullopt);
  EXPECT_EQ(command(Qt::Key_9, {}), std::nullopt);
}

}  // namespace
}  // namespace pace::ui
