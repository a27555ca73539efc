// Four sentences on how a week was, each answered from 0 to 10 or left out.
#pragma once

#include <QDialog>
#include <vector>

#include "core/time/span.h"
#include "ui/fields/number_picker.h"
#include "ui/fields/tone_label.h"
#include "ui/session/session.h"

namespace pace::ui {

/// Shows what was answered before. Enter saves, Esc leaves the answers as they were, and what is
/// chosen stays where the journal refuses it.
class CheckInDialog : public QDialog {
  Q_OBJECT

 public:
  /// `session` must outlive the dialog.
  CheckInDialog(Session& session, DaySpan week, QWidget* parent = nullptr);

  /// One for each statement, in their order.
  const std::vector<NumberPicker*>& pickers() const { return m_pickers; }

 private:
  void layOut();
  QWidget* rows();
  void showAnswers();
  CheckIn checkIn() const;
  void save();

  Session& m_session;
  DaySpan m_week;
  std::vector<NumberPicker*> m_pickers;
  ToneLabel* m_failure;
};

}  // namespace pace::ui
