#include <gtest/gtest.h>

#include <QSignalSpy>

#include "tests/ui/log/evening.h"

namespace pace::ui {
namespace {

using test::day;
using test::hours;
using test::worked;

const Day sunday = day("2026-11-22");
const Day friday = day("2026-11-20");
const Day thursday = day("2026-11-19");

/// Wednesday and Saturday are logged, Thursday and Friday are not.
std::vector<DayEntry> weekWithGaps() {
  return {worked(day("2026-11-18"), hours(12.25)), worked(day("2026-11-21"), hours(6.5))};
}

TEST(EveningFormOutcome, undoesASaveFromTheLink) {
  Evening evening({worked(sunday, hours(11))});
  evening.enter("9");
  ASSERT_TRUE(evening.outcome().link()->isVisible());
  evening.outcome().link()->click();
  EXPECT_EQ(evening.journal.find(sunday)->worked, hours(11));
  EXPECT_EQ(evening.typedIn(evening.worked()), "11:00");
  EXPECT_EQ(evening.told(), "Undone: Sun 22 Nov is 11 h again.");
}

TEST(EveningFormOutcome, reachesUndoByKeyboard) {
  Evening evening({worked(sunday, hours(11))});
  evening.enter("9");
  evening.saveButton().setFocus();
  evening.press(Qt::Key_Tab);
  EXPECT_TRUE(evening.outcome().link()->hasFocus());
  evening.press(Qt::Key_Return);
  EXPECT_EQ(evening.journal.find(sunday)->worked, hours(11));
  EXPECT_TRUE(evening.worked().hasFocus());
}

TEST(EveningFormOutcome, saysWhatCameBackFromAnUndoElsewhere) {
  Evening evening({worked(sunday, hours(11))});
  evening.enter("9");
  evening.press(Qt::Key_PageUp);
  evening.session.undo();
  EXPECT_EQ(evening.told(), "Undone: Sun 22 Nov is 11 h again.");
  evening.session.redo();
  EXPECT_EQ(evening.told(), "Done again: Sun 22 Nov is 9 h.");
}

TEST(EveningFormOutcome, keepsWhatIsTypedWhenTheDayIsUndoneUnderIt) {
  Evening evening({worked(sunday, hours(11))});
  evening.enter("9");
  evening.worked().selectAll();
  evening.type("7");
  evening.session.undo();
  EXPECT_EQ(evening.typedIn(evening.worked()), "7");
  evening.press(Qt::Key_Escape);
  EXPECT_EQ(evening.typedIn(evening.worked()), "11:00");
}

TEST(EveningFormOutcome, doesNotOfferToUndoASaveThatChangedNothing) {
  Evening evening({worked(sunday, hours(9))});
  evening.enter("9");
  EXPECT_EQ(evening.told(), "Already saved.");
  EXPECT_FALSE(evening.outcome().link()->isVisible());
}

TEST(EveningFormOutcome, leavesControlZToTheWindowOnceAFieldHasNothingToUndo) {
  Evening evening({worked(sunday, hours(9))});
  const auto isTakenByTheField = [&] {
    QKeyEvent key(QEvent::ShortcutOverride, Qt::Key_Z, Qt::ControlModifier);
    QApplication::sendEvent(&evening.worked(), &key);
    return key.isAccepted();
  };
  EXPECT_FALSE(isTakenByTheField());
  evening.type("8");
  EXPECT_TRUE(isTakenByTheField());
  evening.press(Qt::Key_Return);
  EXPECT_FALSE(isTakenByTheField());
}

TEST(EveningFormOutcome, offersTheDaysNotLoggedAfterASave) {
  Evening evening(weekWithGaps());
  EXPECT_FALSE(evening.gaps().isVisible());
  evening.enter("5");
  EXPECT_TRUE(evening.gaps().isVisible());
  EXPECT_EQ(evening.gaps().text(), "2 days not logged:");
}

TEST(EveningFormOutcome, offersNothingWhereEveryDayIsLogged) {
  Evening evening;
  evening.enter("5");
  EXPECT_FALSE(evening.gaps().isVisible());
}

TEST(EveningFormOutcome, walksThroughTheDaysNotLoggedAndBackToToday) {
  Evening evening(weekWithGaps());
  evening.enter("5");
  const QSignalSpy shown(&evening.form, &EveningForm::dayShown);
  evening.gaps().link()->click();
  EXPECT_EQ(evening.form.day(), thursday);
  evening.enter("9.5");
  EXPECT_EQ(evening.form.day(), friday);
  EXPECT_EQ(evening.told(), "Saved Thu 19 Nov.");
  EXPECT_EQ(evening.gaps().text(), "Filling in: the last day.");
  evening.enter("11.5");
  EXPECT_EQ(evening.form.day(), sunday);
  EXPECT_FALSE(evening.gaps().isVisible());
  EXPECT_EQ(shown.size(), 3);
  EXPECT_EQ(evening.journal.find(thursday)->worked, hours(9.5));
  EXPECT_EQ(evening.journal.find(friday)->worked, hours(11.5));
}

TEST(EveningFormOutcome, skipsADayOfTheWalkAndOffersItAgain) {
  Evening evening(weekWithGaps());
  evening.enter("5");
  evening.gaps().link()->click();
  evening.gaps().link()->click();
  EXPECT_EQ(evening.form.day(), friday);
  evening.enter("11.5");
  EXPECT_EQ(evening.form.day(), sunday);
  EXPECT_EQ(evening.gaps().text(), "1 day not logged:");
  EXPECT_FALSE(evening.journal.find(thursday));
}

TEST(EveningFormOutcome, endsTheWalkWhenThePersonGoesElsewhere) {
  Evening evening(weekWithGaps());
  evening.enter("5");
  evening.gaps().link()->click();
  evening.press(Qt::Key_PageUp);
  EXPECT_FALSE(evening.gaps().isVisible());
  evening.press(Qt::Key_PageDown);
  evening.enter("9");
  EXPECT_EQ(evening.form.day(), thursday);
}

TEST(EveningFormOutcome, staysOnADayOfTheWalkWhoseSaveFails) {
  Evening evening(weekWithGaps());
  evening.enter("5");
  evening.gaps().link()->click();
  evening.journal.refusal = StoreError::Kind::busy;
  evening.enter("9");
  EXPECT_EQ(evening.form.day(), thursday);
  EXPECT_EQ(evening.typedIn(evening.worked()), "9");
}

}  // namespace
}  // namespace pace::ui
