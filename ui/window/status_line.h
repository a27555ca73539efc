// The line at the bottom: which week, how much of it was worked and slept, and when it was saved.
#pragma once

#include <QLabel>

#include "ui/session/session.h"
#include "ui/window/panel.h"

namespace pace::ui {

class StatusLine : public Panel {
  Q_OBJECT

 public:
  /// Shows this week. `session` must outlive the line.
  explicit StatusLine(Session& session, QWidget* parent = nullptr);

  void showWeek(DaySpan week);

  /// A word in passing, in the place of when it was saved until something is.
  void say(const QString& text);

  QString week() const { return m_weekText->text(); }
  QString saved() const { return m_savedText->text(); }

 private:
  void layOut();
  void refresh();

  Session& m_session;
  DaySpan m_week;
  QLabel* m_weekText;
  QLabel* m_savedText;
};

}  // namespace pace::ui
