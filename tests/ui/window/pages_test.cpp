#include "ui/window/pages.h"

#include <gtest/gtest.h>

#include "tests/ui/window/screen.h"
#include "ui/log/hours_field.h"

namespace pace::ui {
namespace {

using test::day;

struct PagesOfTheWindow : testing::Test {
  void goTo(Qt::Key key) { screen.press(key, Qt::ControlModifier); }
  bool isShown(PageName page) const { return screen.part<Pages>().shown() == page; }
  TrendsPage& trends() const { return screen.part<TrendsPage>(); }
  YearPage& year() const { return screen.part<YearPage>(); }

  Screen screen{fortnight()};
};

TEST_F(PagesOfTheWindow, areBuiltWhenTheyAreFirstShown) {
  EXPECT_EQ(screen.window.findChild<TrendsPage*>(), nullptr);
  EXPECT_EQ(screen.window.findChild<YearPage*>(), nullptr);
  goTo(Qt::Key_2);
  EXPECT_TRUE(trends().isVisible());
  EXPECT_FALSE(screen.page().isVisible());
  goTo(Qt::Key_3);
  EXPECT_TRUE(year().isVisible());
  EXPECT_FALSE(trends().isVisible());
}

TEST_F(PagesOfTheWindow, areAskedForByTheirButtons) {
  screen.topBar().button(PageName::trends)->click();
  EXPECT_TRUE(isShown(PageName::trends));
  screen.topBar().button(PageName::year)->click();
  EXPECT_TRUE(isShown(PageName::year));
  screen.topBar().button(PageName::week)->click();
  EXPECT_TRUE(isShown(PageName::week));
}

TEST_F(PagesOfTheWindow, sayWhichOfThemIsShown) {
  goTo(Qt::Key_3);
  EXPECT_EQ(screen.topBar().button(PageName::year)->accessibleDescription(), "This page is shown.");
  EXPECT_EQ(screen.topBar().button(PageName::week)->accessibleDescription(), "");
}

TEST_F(PagesOfTheWindow, leaveTheFormTheBannerAndTheStatusLineWhereTheyAre) {
  for (const Qt::Key key : {Qt::Key_2, Qt::Key_3}) {
    goTo(key);
    EXPECT_TRUE(screen.form().isVisible());
    EXPECT_TRUE(screen.banner().isVisible());
    EXPECT_TRUE(screen.status().isVisible());
  }
}

TEST_F(PagesOfTheWindow, takeTheKeyboard) {
  goTo(Qt::Key_2);
  EXPECT_EQ(screen.window.focusWidget(), trends().hoursChart());
  goTo(Qt::Key_3);
  EXPECT_EQ(screen.window.focusWidget(), year().yearChart());
  goTo(Qt::Key_1);
  EXPECT_EQ(screen.window.focusWidget(), screen.page().weekChart());
}

TEST_F(PagesOfTheWindow, openADayOfTheYearReadyToType) {
  goTo(Qt::Key_3);
  screen.press(Qt::Key_Up);
  screen.press(Qt::Key_Left);
  screen.press(Qt::Key_Return);
  EXPECT_TRUE(isShown(PageName::week));
  EXPECT_EQ(screen.form().day(), day("2026-11-14"));
  EXPECT_EQ(screen.page().week().from, day("2026-11-09"));
  EXPECT_EQ(screen.window.focusWidget(), screen.window.findChild<HoursField*>("worked"));
}

TEST_F(PagesOfTheWindow, openAWeekOfTheTrends) {
  goTo(Qt::Key_2);
  screen.press(Qt::Key_Left);
  screen.press(Qt::Key_Return);
  EXPECT_TRUE(isShown(PageName::week));
  EXPECT_EQ(screen.form().day(), day("2026-11-15"));
}

TEST_F(PagesOfTheWindow, followTheDayOfTheForm) {
  goTo(Qt::Key_3);
  screen.press(Qt::Key_L, Qt::ControlModifier);
  screen.press(Qt::Key_PageUp);
  EXPECT_TRUE(year().yearChart()->drawing().zones[324].isChosen);
  EXPECT_TRUE(isShown(PageName::year));
  goTo(Qt::Key_2);
  EXPECT_TRUE(trends().hoursChart()->drawing().zones.back().isChosen);
}

TEST_F(PagesOfTheWindow, turnToTablesTogether) {
  goTo(Qt::Key_2);
  goTo(Qt::Key_T);
  EXPECT_FALSE(trends().hoursChart()->isVisible());
  EXPECT_TRUE(screen.page().isTableShown());
  goTo(Qt::Key_3);
  EXPECT_FALSE(year().yearChart()->isVisible());
  goTo(Qt::Key_T);
  EXPECT_TRUE(year().yearChart()->isVisible());
}

TEST_F(PagesOfTheWindow, keepTheirRange) {
  goTo(Qt::Key_2);
  trends().rangeSwitch()->choose(TrendRange::threeMonths);
  goTo(Qt::Key_1);
  goTo(Qt::Key_2);
  EXPECT_EQ(trends().hoursChart()->drawing().zones.size(), 13U);
}

}  // namespace
}  // namespace pace::ui
