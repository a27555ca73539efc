#include "ui/window/snooze_menu.h"

#include <gtest/gtest.h>

#include "tests/support/clock.h"
#include "tests/support/failing_journal.h"
#include "tests/ui/warning/told.h"

namespace pace::ui {
namespace {

struct Snoozing : testing::Test {
  Snoozing() { session.load(); }

  void choose(qsizetype place) { menu.actions().at(place)->trigger(); }
  Snooze last() const { return session.alertLog().snoozes.back(); }

  test::FailingJournal journal{test::weekWith(test::monday, std::chrono::hours{60})};
  Session session{journal, [] { return test::at("2026-11-22", 21); }};
  SnoozeMenu menu{session};
};

TEST_F(Snoozing, offersFourWays) {
  ASSERT_EQ(menu.actions().size(), 4);
  EXPECT_EQ(test::plain(menu.actions().at(2)->text()), "Up to 60 h for 4 weeks");
}

TEST_F(Snoozing, isKeptInTheJournal) {
  choose(0);
  EXPECT_EQ(last(), forToday(test::sunday));
  choose(1);
  EXPECT_EQ(last(), untilMonday(test::sunday));
  choose(2);
  EXPECT_EQ(last(), forLevel(Severity::overload, test::sunday));
  choose(3);
  EXPECT_EQ(last(), forLevel(Severity::severe, test::sunday));
  EXPECT_EQ(journal.alertLog().snoozes.size(), 4U);
}

TEST_F(Snoozing, namesTheLinesAsTheyStandWhenItOpens) {
  session.changeLimits(test::monday, {.overload = std::chrono::hours{58}});
  emit menu.aboutToShow();
  EXPECT_EQ(test::plain(menu.actions().at(2)->text()), "Up to 58 h for 4 weeks");
}

}  // namespace
}  // namespace pace::ui
