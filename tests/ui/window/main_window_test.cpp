#include <gtest/gtest.h>

#include "tests/ui/window/screen.h"
#include "ui/log/hours_field.h"
#include "ui/window/keys_window.h"

namespace pace::ui {
namespace {

using test::at;
using test::day;
using test::hours;

const DaySpan lastWeek{day("2026-11-09"), day("2026-11-16")};

struct Windows : testing::Test {
  std::string workedIn(Day day) const {
    const auto entry = screen.journal.find(day);
    return entry && entry->worked ? std::to_string(entry->worked->count()) : "none";
  }
  bool isWorkedFocused() const {
    return screen.window.focusWidget() == screen.window.findChild<HoursField*>("worked");
  }

  Screen screen{fortnight()};
};

struct FirstRun : testing::Test {
  Screen screen;
};

TEST_F(FirstRun, isReadyForTheFirstEvening) {
  EXPECT_EQ(screen.window.focusWidget(), screen.window.findChild<HoursField*>("worked"));
  EXPECT_TRUE(screen.page().weekChart()->drawing().zones.empty());
  EXPECT_FALSE(screen.banner().isVisible());
  screen.type("9.5");
  screen.press(Qt::Key_Return);
  EXPECT_EQ(screen.journal.find(day("2026-11-22"))->worked, hours(9.5));
  EXPECT_EQ(screen.page().weekChart()->drawing().zones.size(), 7U);
}

TEST_F(Windows, openOnToday) {
  EXPECT_EQ(screen.form().day(), day("2026-11-22"));
  EXPECT_EQ(screen.page().week().from, day("2026-11-16"));
  EXPECT_TRUE(screen.banner().isVisible());
  EXPECT_TRUE(isWorkedFocused());
}

TEST_F(Windows, warnAsSoonAsTheHoursAreSaved) {
  screen.type("8:45");
  screen.press(Qt::Key_Return);
  EXPECT_EQ(screen.plain(screen.banner().headline()), "70 h this week, at the 70 h line.");
}

TEST_F(Windows, followTheFormToAnotherWeek) {
  for (int i = 0; i < 7; ++i) screen.press(Qt::Key_PageUp);
  EXPECT_EQ(screen.form().day(), day("2026-11-15"));
  EXPECT_EQ(screen.page().week(), lastWeek);
  EXPECT_EQ(screen.plain(screen.soFar().title()), "Week of 9–15 November, at least");
  EXPECT_TRUE(screen.status().week().startsWith("Week 46 · 9–15 November"));
  EXPECT_FALSE(screen.banner().isVisible());
}

TEST_F(Windows, goToTheDayChosenInTheChart) {
  screen.page().weekChart()->choose(1);
  EXPECT_EQ(screen.form().day(), day("2026-11-17"));
  EXPECT_TRUE(screen.page().weekChart()->drawing().zones[1].isChosen);
}

TEST_F(Windows, stayTodayWhereADayToComeIsChosen) {
  screen.now = at("2026-11-18", 21);
  screen.session.tick();
  screen.page().weekChart()->choose(6);
  EXPECT_EQ(screen.form().day(), day("2026-11-18"));
}

TEST_F(Windows, goToTheWeekChosenInTheChart) {
  screen.page().weeksChart()->choose(24);
  EXPECT_EQ(screen.page().week(), lastWeek);
  EXPECT_EQ(screen.form().day(), day("2026-11-15"));
}

TEST_F(Windows, goToADayNotLoggedReadyToType) {
  emit screen.soFar().gaps()->linkActivated("2026-11-10");
  EXPECT_EQ(screen.form().day(), day("2026-11-10"));
  EXPECT_TRUE(isWorkedFocused());
  screen.type("12");
  screen.press(Qt::Key_Return);
  EXPECT_EQ(workedIn(day("2026-11-10")), "720");
}

TEST_F(Windows, comeBackToTodayWithControlOne) {
  screen.page().weeksChart()->choose(3);
  screen.press(Qt::Key_1, Qt::ControlModifier);
  EXPECT_EQ(screen.form().day(), day("2026-11-22"));
  EXPECT_EQ(screen.page().week().from, day("2026-11-16"));
}

TEST_F(Windows, goToTheHoursWithControlL) {
  screen.page().weekChart()->setFocus();
  screen.press(Qt::Key_L, Qt::ControlModifier);
  EXPECT_TRUE(isWorkedFocused());
}

TEST_F(Windows, undoAndRedoByKey) {
  screen.type("5");
  screen.press(Qt::Key_Return);
  screen.press(Qt::Key_Z, Qt::ControlModifier);
  EXPECT_EQ(workedIn(day("2026-11-22")), "none");
  screen.press(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
  EXPECT_EQ(workedIn(day("2026-11-22")), "300");
}

TEST_F(Windows, sayWhenNothingIsLeftToUndo) {
  screen.press(Qt::Key_Z, Qt::ControlModifier);
  EXPECT_EQ(screen.status().saved(), "Nothing left to undo");
}

TEST_F(Windows, leaveARefusalToTheForm) {
  screen.journal.refusal = StoreError::Kind::busy;
  screen.press(Qt::Key_Z, Qt::ControlModifier);
  EXPECT_EQ(screen.status().saved(), "");
}

TEST_F(Windows, swapChartsForTablesWithControlT) {
  screen.press(Qt::Key_T, Qt::ControlModifier);
  EXPECT_TRUE(screen.page().isTableShown());
  screen.press(Qt::Key_T, Qt::ControlModifier);
  EXPECT_FALSE(screen.page().isTableShown());
}

TEST_F(Windows, listTheirKeysWithF1) {
  screen.press(Qt::Key_F1);
  auto* keys = screen.window.findChild<KeysWindow*>();
  ASSERT_NE(keys, nullptr);
  EXPECT_TRUE(keys->isVisible());
  QTest::keyClick(keys, Qt::Key_Escape);
  EXPECT_FALSE(keys->isVisible());
}

TEST_F(Windows, closeWithControlQ) {
  screen.press(Qt::Key_Q, Qt::ControlModifier);
  EXPECT_FALSE(screen.window.isVisible());
}

TEST_F(Windows, moveOnWithTheDay) {
  screen.now = at("2026-11-23", 4);
  screen.session.tick();
  EXPECT_EQ(screen.form().day(), day("2026-11-23"));
  EXPECT_EQ(screen.page().week().from, day("2026-11-23"));
}

}  // namespace
}  // namespace pace::ui
