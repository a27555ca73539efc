// One question of the form that is answered in hours: its label, its field, and what is said of it.
#pragma once

#include <QWidget>
#include <optional>

#include "ui/log/form_reading.h"
#include "ui/log/hours_field.h"
#include "ui/log/tone_label.h"

namespace pace::ui {

/// Names a fault once the field is left, and takes it back at the next edit: an unfinished "9-"
/// is not scolded.
class HoursRow : public QWidget {
  Q_OBJECT

 public:
  explicit HoursRow(FormField which, QWidget* parent = nullptr);

  HoursField* field() const { return m_field; }

  void ask(const QString& question);

  /// A quiet line under the field, hidden while there is a fault.
  void remark(const QString& text);

  /// Names the fault under the field; none takes it back.
  void setFault(const std::optional<FormFault>& fault);
  QString faultText() const { return m_fault->text(); }

 signals:
  void edited();

 private:
  void describe();

  FormField m_which;
  ToneLabel* m_question;
  HoursField* m_field;
  ToneLabel* m_remark;
  ToneLabel* m_fault;
};

}  // namespace pace::ui
