#include "ui/settings/settings_dialog.h"

#include <gtest/gtest.h>

#include <QScrollBar>
#include <QTest>
#include <QWindow>
#include <stdexcept>

#include "tests/support/clock.h"
#include "tests/support/failing_journal.h"

namespace pace::ui {
namespace {

using test::at;
using test::day;
using test::hours;

const Day today = day("2026-11-22");

struct SettingsDialogs : testing::Test {
  SettingsDialogs() {
    session.load();
    dialog.show();
    dialog.activateWindow();
    if (!QTest::qWaitForWindowActive(&dialog)) throw std::runtime_error("no active window");
  }

  void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {}) {
    QTest::keyClick(dialog.windowHandle(), key, modifiers);
  }
  void type(const char* text) {
    for (const char* letter = text; *letter != '\0'; ++letter) {
      QTest::keyClick(dialog.windowHandle(), *letter);
    }
  }
  /// Tabs on, `stops` times; what is in a field is then selected.
  void tab(int stops) {
    for (int i = 0; i < stops; ++i) press(Qt::Key_Tab);
  }
  FieldRow& row(SettingField field) { return *dialog.form()->row(field); }
  SettingsSection& section(SettingGroup group) { return *dialog.form()->section(group); }
  ToneLabel& failure() { return *dialog.findChild<ToneLabel*>("failure"); }
  Settings kept() const { return journal.settings(); }

  test::FailingJournal journal;
  LocalMinutes now = at("2026-11-22", 21, 42);
  Session session{journal, [this] { return now; }};
  SettingsDialog dialog{session};
};

TEST_F(SettingsDialogs, saveALimitWithEnter) {
  type("45");
  press(Qt::Key_Return);
  EXPECT_FALSE(dialog.isVisible());
  EXPECT_EQ(kept().limits.at(today).notice, hours(45));
  EXPECT_EQ(kept().limits.at(day("2026-11-21")), Limits());
  EXPECT_EQ(session.snapshot().settings, kept());
}

TEST_F(SettingsDialogs, writeNothingWhereNothingWasChanged) {
  press(Qt::Key_Return);
  EXPECT_FALSE(dialog.isVisible());
  EXPECT_EQ(kept(), Settings());
}

TEST_F(SettingsDialogs, leaveAllAsItWasWithEscape) {
  type("45");
  press(Qt::Key_Escape);
  EXPECT_FALSE(dialog.isVisible());
  EXPECT_EQ(kept(), Settings());
}

TEST_F(SettingsDialogs, saveNothingUntilAllIsRight) {
  type("45");
  tab(1);
  type("45");
  press(Qt::Key_Return);
  EXPECT_TRUE(dialog.isVisible());
  EXPECT_EQ(kept(), Settings());
  EXPECT_EQ(row(SettingField::high).faultText().replace(QChar::Nbsp, QChar::Space),
            "This must be more than 45 h, the limit before it.");
  EXPECT_EQ(row(SettingField::high).field()->text(), "45");
  EXPECT_TRUE(row(SettingField::high).field()->hasFocus());
  type("50");
  EXPECT_EQ(row(SettingField::high).faultText(), "");
  press(Qt::Key_Return);
  EXPECT_EQ(kept().limits.at(today).high, hours(50));
}

TEST_F(SettingsDialogs, nameAFaultOnceItsFieldIsLeft) {
  type("forty");
  EXPECT_EQ(row(SettingField::notice).faultText(), "");
  tab(1);
  EXPECT_NE(row(SettingField::notice).faultText(), "");
}

TEST_F(SettingsDialogs, echoWhatWasUnderstood) {
  type("48.5");
  EXPECT_EQ(row(SettingField::notice).field()->echo().replace(QChar::Nbsp, QChar::Space),
            "= 48 h 30 m");
}

TEST_F(SettingsDialogs, changeEveryGroupByKeyAlone) {
  type("47");
  tab(5);
  EXPECT_TRUE(dialog.form()->firstWeekday()->hasFocus());
  press(Qt::Key_End);
  tab(1);
  type("5");
  tab(2);
  type("7.5");
  tab(8);
  type("7:30");
  press(Qt::Key_Enter);
  EXPECT_FALSE(dialog.isVisible());
  const Settings settings = kept();
  EXPECT_EQ(settings.limits.at(today).notice, hours(47));
  EXPECT_EQ(settings.calendar.at(today), (Calendar{std::chrono::Sunday, hours(5)}));
  EXPECT_EQ(settings.usualHours.at(today).on(std::chrono::Monday), hours(7.5));
  EXPECT_EQ(settings.sleepNeed.at(today), hours(7.5));
}

TEST_F(SettingsDialogs, holdFromTheDayChosen) {
  type("47");
  section(SettingGroup::limits).from()->setFocus();
  press(Qt::Key_Up);
  press(Qt::Key_Return);
  EXPECT_EQ(kept().limits.at(today), Limits());
  EXPECT_EQ(kept().limits.at(day("2026-11-23")).notice, hours(47));
}

TEST_F(SettingsDialogs, keepWhatIsTypedWhereTheJournalRefuses) {
  type("47");
  journal.refusal = StoreError::Kind::full;
  press(Qt::Key_Return);
  EXPECT_TRUE(dialog.isVisible());
  EXPECT_TRUE(failure().isVisible());
  EXPECT_NE(failure().text(), "");
  EXPECT_EQ(row(SettingField::notice).field()->text(), "47");
  journal.refusal.reset();
  press(Qt::Key_Return);
  EXPECT_FALSE(dialog.isVisible());
  EXPECT_EQ(kept().limits.at(today).notice, hours(47));
}

TEST_F(SettingsDialogs, writeTheRestOnceTheJournalTakesItAgain) {
  type("47");
  row(SettingField::sleepNeed).field()->setText(QStringLiteral("7"));
  const auto filling = QObject::connect(&session, &Session::changed, &dialog,
                                        [this] { journal.refusal = StoreError::Kind::full; });
  press(Qt::Key_Return);
  QObject::disconnect(filling);
  journal.refusal.reset();
  EXPECT_TRUE(dialog.isVisible());
  EXPECT_EQ(kept().limits.at(today).notice, hours(47));
  EXPECT_EQ(kept().sleepNeed, Settings().sleepNeed);
  EXPECT_TRUE(section(SettingGroup::limits).history().contains("Changed"));
  press(Qt::Key_Return);
  EXPECT_FALSE(dialog.isVisible());
  EXPECT_EQ(kept().sleepNeed.at(today), hours(7));
}

TEST_F(SettingsDialogs, tellWhatHoldsAndWhatIsToCome) {
  session.changeSleepNeed(day("2027-03-01"), hours(9));
  EXPECT_EQ(section(SettingGroup::sleepNeed).history().replace(QChar::Nbsp, QChar::Space),
            "Now: 8 h.\nTo come: 9 h from 1 Mar 2027.");
}

TEST_F(SettingsDialogs, moveTodayWithTheStartOfTheDay) {
  now = at("2026-11-22", 3);
  session.tick();
  ASSERT_EQ(session.snapshot().today, day("2026-11-21"));
  row(SettingField::dayStart).field()->setFocus();
  row(SettingField::dayStart).field()->selectAll();
  type("2");
  section(SettingGroup::calendar).from()->setDay(day("2026-11-21"));
  press(Qt::Key_Return);
  EXPECT_EQ(session.snapshot().today, today);
}

TEST_F(SettingsDialogs, jumpToAFieldByItsMnemonic) {
  press(Qt::Key_V, Qt::AltModifier);
  EXPECT_TRUE(row(SettingField::severe).field()->hasFocus());
  EXPECT_EQ(row(SettingField::severe).field()->accessibleName(), "Severe");
}

TEST_F(SettingsDialogs, scrollToTheFaultWhereTheyAreSmall) {
  row(SettingField::notice).field()->setText("x");
  dialog.resize(dialog.width(), 320);
  auto* scroll = dialog.findChild<QScrollArea*>();
  scroll->verticalScrollBar()->setValue(scroll->verticalScrollBar()->maximum());
  ASSERT_GT(scroll->verticalScrollBar()->value(), 0);
  section(SettingGroup::sleepNeed).from()->setFocus();
  press(Qt::Key_Return);
  const QWidget* field = row(SettingField::notice).field();
  const QRect place(field->mapTo(scroll->viewport(), QPoint()), field->size());
  EXPECT_TRUE(scroll->viewport()->rect().contains(place));
}

TEST_F(SettingsDialogs, nameEverythingTheKeyboardReaches) {
  for (const QWidget* widget : dialog.findChildren<QWidget*>()) {
    if (!widget->isVisible() || (widget->focusPolicy() & Qt::TabFocus) == 0) continue;
    EXPECT_FALSE(widget->accessibleName().isEmpty()) << widget->metaObject()->className();
  }
}

}  // namespace
}  // namespace pace::ui
