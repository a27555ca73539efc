// Silence for a while: today, until Monday, or one level and those below it for some weeks.
#pragma once

#include <QMenu>

#include "ui/session/session.h"

namespace pace::ui {

class SnoozeMenu : public QMenu {
  Q_OBJECT

 public:
  /// `session` must outlive the menu.
  explicit SnoozeMenu(Session& session, QWidget* parent = nullptr);

 private:
  void fill();
  void offer(const QString& text, Snooze (*snooze)(Day today));
  void offerLevel(Severity level);

  Session& m_session;
};

}  // namespace pace::ui
