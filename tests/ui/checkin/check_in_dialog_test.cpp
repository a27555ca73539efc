#include "ui/checkin/check_in_dialog.h"

#include <gtest/gtest.h>

#include <QTest>
#include <QWindow>
#include <stdexcept>

#include "tests/support/clock.h"
#include "tests/support/failing_journal.h"
#include "ui/checkin/statements.h"

namespace pace::ui {
namespace {

using test::at;
using test::day;

const Day monday = day("2026-11-16");
const DaySpan week{monday, day("2026-11-23")};

CheckIn halfAnswered() {
  CheckIn checkIn;
  checkIn.week = monday;
  checkIn.drained = Agreement::tryFrom(8);
  checkIn.switchedOff = Agreement::tryFrom(0);
  return checkIn;
}

/// The dialog on a screen, over a journal that holds `standing`.
struct Asked {
  explicit Asked(const std::vector<CheckIn>& standing = {}) {
    for (const CheckIn& checkIn : standing) journal.answer(checkIn);
    session.load();
    dialog = std::make_unique<CheckInDialog>(session, week);
    dialog->show();
    dialog->activateWindow();
    if (!QTest::qWaitForWindowActive(dialog.get())) throw std::runtime_error("no active window");
  }

  void press(Qt::Key key) { QTest::keyClick(dialog->windowHandle(), key); }
  void type(const char* digits) {
    for (const char* digit = digits; *digit != '\0'; ++digit) {
      QTest::keyClick(dialog->windowHandle(), *digit);
    }
  }
  ToneLabel& failure() const { return *dialog->findChild<ToneLabel*>("failure"); }

  test::FailingJournal journal;
  Session session{journal, [] { return at("2026-11-22", 21, 42); }};
  std::unique_ptr<CheckInDialog> dialog;
};

TEST(CheckInDialog, takesFourAnswersByKeyAlone) {
  Asked asked;
  asked.type("7");
  asked.press(Qt::Key_Tab);
  asked.type("10");
  asked.press(Qt::Key_Tab);
  asked.press(Qt::Key_Right);
  asked.press(Qt::Key_Space);
  asked.press(Qt::Key_Tab);
  asked.type("0");
  asked.press(Qt::Key_Return);
  EXPECT_FALSE(asked.dialog->isVisible());
  CheckIn expected;
  expected.week = monday;
  expected.drained = Agreement::tryFrom(7);
  expected.distant = Agreement::tryFrom(10);
  expected.didWell = Agreement::tryFrom(1);
  expected.switchedOff = Agreement::tryFrom(0);
  EXPECT_EQ(asked.journal.checkIns(), std::vector{expected});
  EXPECT_EQ(asked.session.checkIns(), std::vector{expected});
}

TEST(CheckInDialog, showsWhatWasAnsweredAndChangesIt) {
  Asked asked({halfAnswered()});
  EXPECT_EQ(asked.dialog->pickers()[0]->number(), 8);
  EXPECT_EQ(asked.dialog->pickers()[1]->number(), std::nullopt);
  EXPECT_EQ(asked.dialog->pickers()[3]->number(), 0);
  EXPECT_TRUE(asked.dialog->pickers()[0]->buttons()[8]->hasFocus());
  asked.type("3");
  asked.press(Qt::Key_Return);
  CheckIn expected = halfAnswered();
  expected.drained = Agreement::tryFrom(3);
  EXPECT_EQ(asked.journal.checkIns(), std::vector{expected});
}

TEST(CheckInDialog, takesAnAnswerOut) {
  Asked asked({halfAnswered()});
  asked.press(Qt::Key_Delete);
  asked.press(Qt::Key_Return);
  CheckIn expected = halfAnswered();
  expected.drained.reset();
  EXPECT_EQ(asked.journal.checkIns(), std::vector{expected});
}

TEST(CheckInDialog, takesTheWeekOutWhereNoAnswerIsLeft) {
  Asked asked({halfAnswered()});
  asked.press(Qt::Key_Delete);
  asked.dialog->pickers()[3]->setFocus();
  asked.type("0");
  asked.press(Qt::Key_Return);
  EXPECT_TRUE(asked.journal.checkIns().empty());
}

TEST(CheckInDialog, leavesTheAnswersWithEscape) {
  Asked asked({halfAnswered()});
  asked.type("3");
  asked.press(Qt::Key_Escape);
  EXPECT_FALSE(asked.dialog->isVisible());
  EXPECT_EQ(asked.journal.checkIns(), std::vector{halfAnswered()});
}

TEST(CheckInDialog, keepsWhatIsChosenWhereTheJournalRefuses) {
  Asked asked;
  asked.type("7");
  asked.journal.refusal = StoreError::Kind::busy;
  asked.press(Qt::Key_Return);
  EXPECT_TRUE(asked.dialog->isVisible());
  EXPECT_TRUE(asked.failure().isVisible());
  EXPECT_EQ(asked.dialog->pickers()[0]->number(), 7);
  asked.journal.refusal.reset();
  asked.press(Qt::Key_Return);
  ASSERT_EQ(asked.journal.checkIns().size(), 1U);
  EXPECT_EQ(asked.journal.checkIns().front().drained, Agreement::tryFrom(7));
}

TEST(CheckInDialog, stopsOnceAtEveryRow) {
  Asked asked;
  for (std::size_t i = 0; i < 4; ++i) {
    EXPECT_TRUE(asked.dialog->pickers()[i]->buttons().front()->hasFocus()) << i;
    asked.press(Qt::Key_Tab);
  }
  EXPECT_EQ(asked.dialog->focusWidget()->accessibleName(), "Save");
}

TEST(CheckInDialog, saysItsSentencesToAScreenReader) {
  const Asked asked;
  for (std::size_t i = 0; i < 4; ++i) {
    const NumberPicker& picker = *asked.dialog->pickers()[i];
    EXPECT_EQ(picker.accessibleName(), statements()[i].sentence);
    EXPECT_EQ(picker.buttons()[5]->accessibleDescription(), statements()[i].sentence);
  }
}

}  // namespace
}  // namespace pace::ui
