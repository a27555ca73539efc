#include <gtest/gtest.h>

#include "tests/ui/window/screen.h"
#include "ui/checkin/check_in_dialog.h"
#include "ui/settings/settings_dialog.h"

namespace pace::ui {
namespace {

using test::at;
using test::day;

struct Dialogs : testing::Test {
  /// Keys go to the dialog, which is modal.
  template <class Dialog>
  Dialog* opened() {
    auto* dialog = screen.window.findChild<Dialog*>();
    if (dialog == nullptr || !QTest::qWaitForWindowActive(dialog)) return nullptr;
    return dialog;
  }
  void pressIn(QDialog* dialog, Qt::Key key) { QTest::keyClick(dialog->windowHandle(), key); }

  Screen screen{fortnight()};
};

TEST_F(Dialogs, changeTheFirstDayOfTheWeekUnderTheWindow) {
  screen.press(Qt::Key_Comma, Qt::ControlModifier);
  auto* settings = opened<SettingsDialog>();
  ASSERT_NE(settings, nullptr);
  settings->form()->firstWeekday()->setFocus();
  pressIn(settings, Qt::Key_End);
  pressIn(settings, Qt::Key_Return);
  EXPECT_EQ(screen.page().week(), (DaySpan{day("2026-11-22"), day("2026-11-29")}));
  EXPECT_TRUE(screen.status().week().startsWith("22–28 November"));
}

TEST_F(Dialogs, moveTheWindowToAnotherToday) {
  screen.now = at("2026-11-23", 3);
  screen.session.tick();
  ASSERT_EQ(screen.form().day(), day("2026-11-22"));
  screen.press(Qt::Key_Comma, Qt::ControlModifier);
  auto* settings = opened<SettingsDialog>();
  ASSERT_NE(settings, nullptr);
  EchoField* dayStart = settings->form()->row(SettingField::dayStart)->field();
  dayStart->setFocus();
  dayStart->selectAll();
  pressIn(settings, Qt::Key_2);
  pressIn(settings, Qt::Key_Return);
  EXPECT_EQ(screen.form().day(), day("2026-11-23"));
  EXPECT_EQ(screen.page().week().from, day("2026-11-23"));
}

TEST_F(Dialogs, askAboutTheWeekShown) {
  screen.page().weeksChart()->choose(24);
  screen.press(Qt::Key_K, Qt::ControlModifier);
  auto* checkIn = opened<CheckInDialog>();
  ASSERT_NE(checkIn, nullptr);
  pressIn(checkIn, Qt::Key_6);
  pressIn(checkIn, Qt::Key_Return);
  ASSERT_EQ(screen.journal.checkIns().size(), 1U);
  EXPECT_EQ(screen.journal.checkIns().front().week, day("2026-11-09"));
}

TEST_F(Dialogs, offerTheCheckInAfterTheLastEvening) {
  auto& offer = screen.part<CheckInOffer>();
  EXPECT_FALSE(offer.isVisible());
  screen.type("5");
  screen.press(Qt::Key_Return);
  ASSERT_TRUE(offer.isVisible());
  QTest::mouseClick(offer.answerLink(), Qt::LeftButton);
  auto* checkIn = opened<CheckInDialog>();
  ASSERT_NE(checkIn, nullptr);
  pressIn(checkIn, Qt::Key_6);
  pressIn(checkIn, Qt::Key_Return);
  ASSERT_EQ(screen.journal.checkIns().size(), 1U);
  EXPECT_EQ(screen.journal.checkIns().front().week, day("2026-11-16"));
  EXPECT_FALSE(offer.isVisible());
}

}  // namespace
}  // namespace pace::ui
