// The whole window on a screen, used by key as a person uses it, for tests.
#pragma once

#include <QTest>
#include <QWindow>
#include <stdexcept>
#include <string>
#include <vector>

#include "tests/support/clock.h"
#include "tests/support/failing_journal.h"
#include "ui/window/main_window.h"

namespace pace::ui {

struct Screen {
  explicit Screen(const std::vector<DayEntry>& entries = {}, QSize size = {1120, 740})
      : journal(entries) {
    session.load();
    window.resize(size);
    window.show();
    window.activateWindow();
    if (!QTest::qWaitForWindowActive(&window)) throw std::runtime_error("no active window");
  }

  /// Keys go where the window sends them, as from a keyboard.
  void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {}) {
    QTest::keyClick(window.windowHandle(), key, modifiers);
  }
  void type(const char* text) {
    for (const char* letter = text; *letter != '\0'; ++letter) {
      QTest::keyClick(window.windowHandle(), *letter);
    }
  }

  template <class Part>
  Part& part() const {
    return *window.findChild<Part*>();
  }
  EveningForm& form() const { return part<EveningForm>(); }
  Banner& banner() const { return part<Banner>(); }
  WeekPage& page() const { return part<WeekPage>(); }
  TopBar& topBar() const { return part<TopBar>(); }
  WeekSoFar& soFar() const { return part<WeekSoFar>(); }
  StatusLine& status() const { return part<StatusLine>(); }

  static std::string plain(QString text) {
    return text.replace(QChar::Nbsp, QChar::Space).toStdString();
  }

  test::FailingJournal journal;
  LocalMinutes now = test::at("2026-11-22", 21, 42);
  Session session{journal, [this] { return now; }};
  MainWindow window{session};
};

/// Two weeks before Sunday 22 November 2026: Tuesday 10 is missing, Sunday is still to come.
inline std::vector<DayEntry> fortnight() {
  return test::workedDays(test::day("2026-11-09"),
                          {9, std::nullopt, 9, 9, 9, 0, 0, 10.5, 11, 12.25, 9.5, 11.5, 6.5});
}

}  // namespace pace::ui
