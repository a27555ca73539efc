#include "ui/fields/number_picker.h"

#include <gtest/gtest.h>

#include <QSignalSpy>
#include <QTest>

namespace pace::ui {
namespace {

struct NumberPickers : testing::Test {
  NumberPickers() {
    picker.show();
    picker.activateWindow();
    EXPECT_TRUE(QTest::qWaitForWindowActive(&picker));
    picker.setFocus();
  }

  void press(Qt::Key key) { QTest::keyClick(picker.windowHandle(), key); }
  void type(const char* digits) {
    for (const char* digit = digits; *digit != '\0'; ++digit) {
      QTest::keyClick(picker.windowHandle(), *digit);
    }
  }

  NumberPicker picker{0, 10};
};

TEST_F(NumberPickers, offerEveryNumber) {
  ASSERT_EQ(picker.buttons().size(), 11U);
  EXPECT_EQ(picker.buttons().front()->text(), "0");
  EXPECT_EQ(picker.buttons().back()->text(), "10");
  EXPECT_EQ(picker.number(), std::nullopt);
}

TEST_F(NumberPickers, chooseWithADigit) {
  QSignalSpy chosen(&picker, &NumberPicker::chosen);
  type("7");
  EXPECT_EQ(picker.number(), 7);
  EXPECT_TRUE(picker.buttons()[7]->hasFocus());
  EXPECT_TRUE(picker.buttons()[7]->isChecked());
  EXPECT_EQ(chosen.count(), 1);
}

TEST_F(NumberPickers, readOneAndThenZeroAsTen) {
  type("10");
  EXPECT_EQ(picker.number(), 10);
  EXPECT_TRUE(picker.buttons()[10]->hasFocus());
}

TEST_F(NumberPickers, takeEveryOtherSecondDigitForItself) {
  type("43");
  EXPECT_EQ(picker.number(), 3);
  type("0");
  EXPECT_EQ(picker.number(), 0);
}

TEST_F(NumberPickers, forgetTheFirstDigitAtAnyOtherKey) {
  type("1");
  press(Qt::Key_Right);
  type("0");
  EXPECT_EQ(picker.number(), 0);
}

TEST_F(NumberPickers, clearWhenTheSameDigitIsTypedAgain) {
  type("11");
  EXPECT_EQ(picker.number(), std::nullopt);
  type("5");
  press(Qt::Key_Backspace);
  EXPECT_EQ(picker.number(), std::nullopt);
}

TEST_F(NumberPickers, stopAtBothEnds) {
  press(Qt::Key_Left);
  EXPECT_TRUE(picker.buttons().front()->hasFocus());
  for (int i = 0; i < 12; ++i) press(Qt::Key_Right);
  EXPECT_TRUE(picker.buttons().back()->hasFocus());
  press(Qt::Key_Space);
  EXPECT_EQ(picker.number(), 10);
}

TEST_F(NumberPickers, leaveADigitThatCannotBeChosen) {
  NumberPicker few(1, 5);
  few.show();
  few.buttons().front()->setFocus();
  QTest::keyClick(few.buttons().front(), Qt::Key_7);
  EXPECT_EQ(few.number(), std::nullopt);
}

}  // namespace
}  // namespace pace::ui
