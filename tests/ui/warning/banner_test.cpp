#include "ui/warning/banner.h"

#include <gtest/gtest.h>

#include <QAccessible>
#include <QTest>

#include "tests/support/clock.h"
#include "tests/support/failing_journal.h"
#include "tests/ui/warning/told.h"
#include "ui/warning/why_panel.h"

namespace pace::ui {
namespace {

using namespace std::chrono_literals;
using test::at;
using test::lastWeek;
using test::monday;
using test::thisWeek;
using test::weekWith;

struct Banners : testing::Test {
  void logWeek(DaySpan week, std::chrono::minutes total) {
    for (const DayEntry& entry : weekWith(week.from, total)) session.save(entry);
  }
  bool stands() const { return !banner.isHidden(); }
  std::string headline() const { return test::plain(banner.headline()); }

  test::FailingJournal journal;
  Session session{journal, [] { return at("2026-11-22", 21); }};
  Banner banner{session};
};

TEST_F(Banners, standFromTheMinuteTheWeekReachesOverload) {
  EXPECT_FALSE(stands());
  logWeek(thisWeek, 59h + 59min);
  EXPECT_FALSE(stands());
  logWeek(thisWeek, 60h);
  EXPECT_TRUE(stands());
  EXPECT_EQ(headline(), "60 h this week, inside the 60–70 h range.");
}

TEST_F(Banners, areStrongerFromTheMinuteTheWeekReachesSevere) {
  banner.resize(1120, 53);
  const auto ground = [this] { return banner.grab().toImage().pixelColor(2, 2); };
  const Theme& theme = themeOf(banner.palette());
  logWeek(thisWeek, 69h + 59min);
  EXPECT_EQ(ground(), theme.warningFill);
  logWeek(thisWeek, 70h);
  EXPECT_EQ(ground(), theme.dangerFill);
  EXPECT_EQ(headline(), "70 h this week, at the 70 h line.");
}

TEST_F(Banners, goWhenTheHoursDo) {
  logWeek(thisWeek, 60h);
  session.undo();
  EXPECT_TRUE(stands());
  logWeek(thisWeek, 40h);
  EXPECT_FALSE(stands());
}

TEST_F(Banners, stayAwayForTheWeekOnceDismissedUnlessItGetsWorse) {
  logWeek(thisWeek, 61h);
  banner.dismissButton()->click();
  EXPECT_FALSE(stands());
  EXPECT_EQ(journal.dismissals(),
            (std::vector<Dismissal>{{.week = monday, .severity = Severity::overload}}));
  logWeek(thisWeek, 69h);
  EXPECT_FALSE(stands());
  logWeek(thisWeek, 71h);
  EXPECT_TRUE(stands());
}

TEST_F(Banners, standWhereADismissalCannotBeStored) {
  logWeek(thisWeek, 61h);
  journal.refusal = StoreError::Kind::full;
  banner.dismissButton()->click();
  EXPECT_TRUE(stands());
}

TEST_F(Banners, speakOfAnEarlierWeekThatHoursEnteredLateHaveRaised) {
  logWeek(lastWeek, 58h);
  banner.showWeek(lastWeek);
  EXPECT_FALSE(stands());
  logWeek(lastWeek, 62h);
  EXPECT_TRUE(stands());
  EXPECT_EQ(headline(), "62 h in the week of 9–15 November, inside the 60–70 h range.");
  banner.showWeek(thisWeek);
  EXPECT_FALSE(stands());
}

TEST_F(Banners, areAlertsThatSayItAll) {
  logWeek(thisWeek, 61h);
  QAccessibleInterface* access = QAccessible::queryAccessibleInterface(&banner);
  ASSERT_NE(access, nullptr);
  EXPECT_EQ(access->role(), QAccessible::AlertMessage);
  EXPECT_EQ(access->text(QAccessible::Name), banner.headline() + ' ' + banner.detail());
}

TEST_F(Banners, keepTheirWordsAndButtonsInANarrowWindow) {
  logWeek(thisWeek, 61h);
  const int height = banner.sizeHint().height();
  banner.resize(720, height);
  banner.grab();
  EXPECT_LE(banner.minimumSizeHint().width(), 720);
  EXPECT_GE(banner.dismissButton()->width(), banner.dismissButton()->sizeHint().width());
  EXPECT_TRUE(banner.rect().contains(banner.dismissButton()->geometry()));
}

TEST_F(Banners, explainThemselves) {
  logWeek(thisWeek, 61h);
  banner.show();
  banner.whyButton()->setFocus();
  banner.whyButton()->click();
  auto* panel = banner.findChild<WhyPanel*>();
  ASSERT_NE(panel, nullptr);
  EXPECT_TRUE(panel->isVisible());
  QTest::keyClick(panel, Qt::Key_Escape);
  EXPECT_FALSE(panel->isVisible());
}

}  // namespace
}  // namespace pace::ui
