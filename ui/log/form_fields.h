// The five questions of the evening, one under the other.
#pragma once

#include <QList>
#include <QWidget>
#include <vector>

#include "ui/fields/field_row.h"
#include "ui/fields/tone_label.h"
#include "ui/log/draft.h"
#include "ui/log/energy_picker.h"
#include "ui/log/form_reading.h"
#include "ui/log/kind_box.h"
#include "ui/log/note_field.h"

class QVBoxLayout;

namespace pace::ui {

class FormFields : public QWidget {
  Q_OBJECT

 public:
  explicit FormFields(QWidget* parent = nullptr);

  /// Exactly what was set, until the person edits it.
  Draft draft() const;
  void setDraft(const Draft& draft);

  /// Asks about tonight, or about an evening that is past.
  void askAbout(bool isTonight);

  /// Names each fault beside its field and takes the keyboard to the first; none takes all back.
  void setFaults(const std::vector<FormFault>& faults);

  /// The line under the worked hours.
  void remarkOnWeek(const QString& text) { m_worked->remark(text); }

  /// With its text selected.
  void focusWorked();
  /// Selects the hours the keyboard is on, so that typing replaces them.
  void selectFocused();

  /// Everything the keyboard stops at, in order.
  QList<QWidget*> stops() const;

 signals:
  /// By the person, not by setDraft.
  void edited();

 private:
  void addHours();
  void addKind();
  void addEnergy();
  void addNote();
  void addAnswer(ToneLabel* question, QWidget* answer);
  void answerForKind();
  void setFault(const FormFault& fault);

  QVBoxLayout* m_column;
  FieldRow* m_worked;
  FieldRow* m_slept;
  KindBox* m_kind;
  ToneLabel* m_energyQuestion;
  EnergyPicker* m_energy;
  NoteField* m_note;
  ToneLabel* m_noteFault;
  bool m_zeroIsFromKind = false;  ///< the "0" in Worked was put there for a day off
};

}  // namespace pace::ui
