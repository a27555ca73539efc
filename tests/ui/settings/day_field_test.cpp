#include "ui/settings/day_field.h"

#include <gtest/gtest.h>

#include <QApplication>
#include <QCalendarWidget>
#include <QLineEdit>
#include <QTest>
#include <QTextCharFormat>
#include <QVBoxLayout>
#include <QWheelEvent>

#include "tests/support/days.h"

namespace pace::ui {
namespace {

using test::day;

struct DayFields : testing::Test {
  DayFields() {
    auto* column = new QVBoxLayout(&window);
    column->addWidget(field);
    column->addWidget(next);
    field->setDay(day("2026-11-22"));
    window.show();
    window.activateWindow();
    EXPECT_TRUE(QTest::qWaitForWindowActive(&window));
    field->setFocus(Qt::TabFocusReason);
  }

  QWidget window;
  DayField* field = new DayField;
  QLineEdit* next = new QLineEdit;
};

TEST_F(DayFields, goFromDayToDayWithUpAndDown) {
  QTest::keyClick(field, Qt::Key_Up);
  EXPECT_EQ(field->day(), day("2026-11-23"));
  QTest::keyClick(field, Qt::Key_Down);
  QTest::keyClick(field, Qt::Key_Down);
  EXPECT_EQ(field->day(), day("2026-11-21"));
}

TEST_F(DayFields, areOneStopForTab) {
  QTest::keyClick(field, Qt::Key_Tab);
  EXPECT_TRUE(next->hasFocus());
}

TEST_F(DayFields, stayWithinTheDaysOfAJournal) {
  field->setDay(day("2200-12-31"));
  QTest::keyClick(field, Qt::Key_Up);
  EXPECT_EQ(field->day(), day("2200-12-31"));
}

TEST_F(DayFields, ignoreTheWheelWithoutTheKeyboard) {
  next->setFocus();
  QWheelEvent down(QPointF(5, 5), QPointF(5, 5), {}, {0, -120}, Qt::NoButton, Qt::NoModifier,
                   Qt::NoScrollPhase, false);
  QApplication::sendEvent(field, &down);
  EXPECT_EQ(field->day(), day("2026-11-22"));
  EXPECT_FALSE(down.isAccepted());
}

TEST_F(DayFields, writeTheWeekendInTheInkOfTheTheme) {
  const auto format = field->calendarWidget()->weekdayTextFormat(Qt::Sunday);
  EXPECT_FALSE(format.hasProperty(QTextFormat::ForegroundBrush));
}

}  // namespace
}  // namespace pace::ui
