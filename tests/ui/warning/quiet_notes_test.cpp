#include "ui/warning/quiet_notes.h"

#include <gtest/gtest.h>

#include "tests/support/clock.h"
#include "tests/support/failing_journal.h"
#include "tests/ui/warning/told.h"
#include "ui/warning/why_panel.h"

namespace pace::ui {
namespace {

using namespace std::chrono_literals;
using test::at;
using test::lastWeek;
using test::weekWith;

struct Notes : testing::Test {
  void logWeek(DaySpan week, std::chrono::minutes total) {
    for (const DayEntry& entry : weekWith(week.from, total)) session.save(entry);
  }

  test::FailingJournal journal;
  Session session{journal, [] { return at("2026-11-22", 21); }};
  QuietNotes notes{session};
};

TEST_F(Notes, tellWhatIsLessThanOverload) {
  EXPECT_TRUE(notes.isHidden());
  logWeek(test::thisWeek, 56h);
  EXPECT_FALSE(notes.isHidden());
  EXPECT_TRUE(test::plain(notes.text()).starts_with("56 h this week, past the 55 h line."));
}

TEST_F(Notes, leaveAnOverloadToTheBanner) {
  logWeek(test::thisWeek, 60h);
  EXPECT_TRUE(notes.isHidden());
}

TEST_F(Notes, areThoseOfTheWeekShown) {
  logWeek(lastWeek, 50h);
  EXPECT_TRUE(notes.isHidden());
  notes.showWeek(lastWeek);
  EXPECT_FALSE(notes.isHidden());
  EXPECT_TRUE(test::plain(notes.text()).starts_with("50 h in the week of 9–15 November"));
}

TEST_F(Notes, explainThemselves) {
  logWeek(test::thisWeek, 56h);
  notes.show();
  emit notes.findChild<QLabel*>()->linkActivated("why");
  EXPECT_NE(notes.findChild<WhyPanel*>(), nullptr);
}

}  // namespace
}  // namespace pace::ui
