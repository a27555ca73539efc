// One question that is answered by typing: its label, its field, and what is said of it.
#pragma once

#include <QWidget>
#include <functional>

#include "ui/fields/echo_field.h"
#include "ui/fields/tone_label.h"

namespace pace::ui {

/// Names a fault once the field is left, and takes it back at the next edit: an unfinished "9-"
/// is not scolded.
class FieldRow : public QWidget {
  Q_OBJECT

 public:
  /// What is wrong with a text, in one sentence; empty where nothing is.
  using FaultOf = std::function<QString(const QString& text)>;

  /// `formats` is what can be typed, for a screen reader.
  FieldRow(EchoField* field, FaultOf faultOf, QString formats, QWidget* parent = nullptr);

  EchoField* field() const { return m_field; }

  void ask(const QString& question);

  /// A quiet line under the field, hidden while there is a fault.
  void remark(const QString& text);

  /// Names the fault under the field; an empty one takes it back.
  void setFault(const QString& sentence);
  QString faultText() const { return m_fault->text(); }

 signals:
  void edited();

 private:
  void layOut();
  void describe();

  FaultOf m_faultOf;
  QString m_formats;
  ToneLabel* m_question;
  EchoField* m_field;
  ToneLabel* m_remark;
  ToneLabel* m_fault;
};

}  // namespace pace::ui
