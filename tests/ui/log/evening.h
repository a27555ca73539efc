// One evening for tests: a journal, a clock, and the form on a screen, typed into as a person does.
#pragma once

#include <QApplication>
#include <QTest>
#include <QWindow>
#include <stdexcept>
#include <vector>

#include "tests/support/clock.h"
#include "tests/support/failing_journal.h"
#include "ui/log/evening_form.h"
#include "ui/log/hours_field.h"

namespace pace::ui {

struct Evening {
  explicit Evening(const std::vector<DayEntry>& entries = {},
                   LocalMinutes startsAt = test::at("2026-11-22", 21, 40))
      : journal(entries), now(startsAt) {
    session.load();
    form.resize(268, 600);
    form.show();
    form.activateWindow();
    if (!QTest::qWaitForWindowActive(&form)) throw std::runtime_error("no active window");
    form.focusWorked();
  }

  /// Keys go where the window sends them, as from a keyboard.
  void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {}) {
    QTest::keyClick(form.windowHandle(), key, modifiers);
  }
  void type(const char* text) {
    for (const char* letter = text; *letter != '\0'; ++letter) {
      QTest::keyClick(form.windowHandle(), *letter);
    }
  }
  /// Enter after the text.
  void enter(const char* text) {
    type(text);
    press(Qt::Key_Return);
  }
  void passTo(LocalMinutes time) {
    now = time;
    session.tick();
  }

  HoursField& worked() { return *form.findChild<HoursField*>("worked"); }
  HoursField& slept() { return *form.findChild<HoursField*>("slept"); }
  KindBox& kind() { return *form.findChild<KindBox*>(); }
  EnergyPicker& energy() { return *form.findChild<EnergyPicker*>(); }
  NoteField& note() { return *form.findChild<NoteField*>(); }
  SaveButton& saveButton() { return *form.findChild<SaveButton*>(); }
  DayHeader& header() { return *form.findChild<DayHeader*>(); }
  QuietLine& outcome() { return *form.findChild<QuietLine*>("outcome"); }
  GapsLine& gaps() { return *form.findChild<GapsLine*>(); }

  std::string told() { return plain(outcome().text()); }
  std::string refusal() { return plain(form.findChild<ToneLabel*>("refusal")->text()); }
  std::string typedIn(const HoursField& field) { return field.text().toStdString(); }
  /// What is said under the field, with plain spaces.
  std::string saidUnder(const HoursField& field) {
    std::string said;
    for (const QLabel* label : field.parentWidget()->findChildren<QLabel*>()) {
      if (label->isVisible() && label->y() > field.y()) said += plain(label->text());
    }
    return said;
  }
  static std::string plain(QString text) {
    return text.replace(QChar::Nbsp, QChar::Space).toStdString();
  }

  test::FailingJournal journal;
  LocalMinutes now;
  Session session{journal, [this] { return now; }};
  EveningForm form{session};
};

}  // namespace pace::ui
