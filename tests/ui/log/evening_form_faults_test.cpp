#include <gtest/gtest.h>

#include "tests/ui/log/evening.h"
#include "ui/log/fault_sentence.h"

namespace pace::ui {
namespace {

using test::at;
using test::day;
using test::hours;
using test::worked;
using Kind = HoursFault::Kind;

const Day sunday = day("2026-11-22");

struct BadHours {
  const char* text;
  Kind kind;
};

class EveningFormRefuses : public testing::TestWithParam<BadHours> {};

TEST_P(EveningFormRefuses, badHoursAndKeepsThemAsTyped) {
  const auto [text, kind] = GetParam();
  Evening evening({worked(sunday, hours(5))});
  evening.enter(text);
  EXPECT_EQ(evening.typedIn(evening.worked()), text);
  EXPECT_EQ(evening.saidUnder(evening.worked()), hoursFaultSentence(kind).toStdString());
  EXPECT_TRUE(evening.worked().accessibleDescription().startsWith(hoursFaultSentence(kind)));
  EXPECT_TRUE(evening.worked().isFaulty());
  EXPECT_EQ(evening.told(), "Not saved yet.");
  EXPECT_EQ(evening.journal.find(sunday), worked(sunday, hours(5)));
}

INSTANTIATE_TEST_SUITE_P(
    IssueTwo, EveningFormRefuses,
    testing::Values(BadHours{"nine", Kind::unreadable}, BadHours{"25", Kind::overADay},
                    BadHours{"-3", Kind::negative}, BadHours{"9-12 11-13", Kind::overlap},
                    BadHours{"9-", Kind::endMissing}, BadHours{"9:75", Kind::minutesPast59}));

TEST(EveningFormFaults, savesOnceTheHoursArePutRight) {
  Evening evening;
  evening.enter("25");
  evening.worked().selectAll();
  evening.enter("9.5");
  EXPECT_FALSE(evening.worked().isFaulty());
  EXPECT_EQ(evening.journal.find(sunday)->worked, hours(9.5));
}

TEST(EveningFormFaults, doesNotScoldAnUnfinishedRange) {
  Evening evening;
  evening.type("9-");
  EXPECT_FALSE(evening.worked().isFaulty());
  EXPECT_EQ(evening.worked().echo(), "= …");
}

TEST(EveningFormFaults, namesTheFaultOnceTheFieldIsLeft) {
  Evening evening;
  evening.type("9-");
  evening.press(Qt::Key_Tab);
  EXPECT_TRUE(evening.worked().isFaulty());
  EXPECT_TRUE(evening.slept().hasFocus());
}

TEST(EveningFormFaults, takesTheKeyboardToTheFirstFaultyField) {
  Evening evening;
  evening.type("8");
  evening.press(Qt::Key_Tab);
  evening.type("7p");
  evening.press(Qt::Key_Tab);
  evening.press(Qt::Key_Return);
  EXPECT_TRUE(evening.slept().hasFocus());
  EXPECT_FALSE(evening.worked().isFaulty());
  EXPECT_FALSE(evening.journal.find(sunday));
}

TEST(EveningFormFaults, savesNothingOfADayWithOneFault) {
  Evening evening;
  evening.type("25");
  evening.press(Qt::Key_Tab);
  evening.enter("7");
  EXPECT_TRUE(evening.worked().hasFocus());
  EXPECT_EQ(evening.typedIn(evening.slept()), "7");
  EXPECT_FALSE(evening.journal.find(sunday));
}

TEST(EveningFormFaults, refusesANoteThatIsTooLongAndKeepsIt) {
  Evening evening;
  evening.note().setFocus();
  evening.note().insertPlainText(QString(10'001, 'n'));
  evening.press(Qt::Key_Return);
  EXPECT_TRUE(evening.note().isFaulty());
  EXPECT_EQ(evening.note().note().size(), 10'001);
  EXPECT_FALSE(evening.journal.find(sunday));
}

TEST(EveningFormFaults, cannotReachADayToCome) {
  Evening evening;
  evening.press(Qt::Key_PageDown);
  EXPECT_EQ(evening.form.day(), sunday);
  EXPECT_FALSE(evening.header().laterButton()->isEnabled());
  evening.form.showDay(day("2026-11-23"));
  EXPECT_EQ(evening.form.day(), sunday);
}

TEST(EveningFormFaults, refusesToSaveADayToCome) {
  Evening evening;
  evening.type("9");
  evening.passTo(at("2026-11-21", 21));  // the clock was put right
  evening.press(Qt::Key_Return);
  EXPECT_EQ(evening.refusal(), dayToComeSentence().toStdString());
  EXPECT_EQ(evening.typedIn(evening.worked()), "9");
  EXPECT_FALSE(evening.journal.find(sunday));
}

TEST(EveningFormFaults, keepsTheTextOfASaveThatFailsAndSavesItLater) {
  Evening evening({worked(sunday, hours(5))});
  evening.journal.refusal = StoreError::Kind::full;
  evening.enter("9.5");
  EXPECT_EQ(evening.typedIn(evening.worked()), "9.5");
  EXPECT_TRUE(evening.refusal().starts_with("The disk is full"));
  EXPECT_EQ(evening.told(), "Not saved yet.");
  evening.journal.refusal.reset();
  EXPECT_EQ(evening.journal.find(sunday)->worked, hours(5));
  evening.press(Qt::Key_Return);
  EXPECT_EQ(evening.journal.find(sunday)->worked, hours(9.5));
  EXPECT_EQ(evening.refusal(), "");
}

}  // namespace
}  // namespace pace::ui
