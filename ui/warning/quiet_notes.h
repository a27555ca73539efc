// The less serious warnings of a week, as quiet lines under its total.
#pragma once

#include <QLabel>
#include <QWidget>

#include "ui/session/session.h"
#include "ui/warning/standing.h"

namespace pace::ui {

/// Empty and hidden where nothing stands, and where the banner tells it all.
class QuietNotes : public QWidget {
  Q_OBJECT

 public:
  /// Shows this week. `session` must outlive the notes.
  explicit QuietNotes(Session& session, QWidget* parent = nullptr);

  void showWeek(DaySpan week);

  QString text() const { return m_label->text(); }

 protected:
  void changeEvent(QEvent* event) override;

 private:
  Standing now() const;
  void refresh();

  Session& m_session;
  DaySpan m_week;
  QLabel* m_label;
};

}  // namespace pace::ui
