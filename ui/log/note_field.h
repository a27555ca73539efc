// Two lines for a remark; Enter is left to the form, Shift+Enter breaks the line.
#pragma once

#include <QPlainTextEdit>

namespace pace::ui {

class NoteField : public QPlainTextEdit {
  Q_OBJECT

 public:
  explicit NoteField(QWidget* parent = nullptr);

  void setNote(const QString& note);
  /// Byte for byte what was set, until it is edited: a text edit would normalise its spaces.
  QString note() const;

  void setFaulty(bool isFaulty);
  bool isFaulty() const { return m_isFaulty; }

  QSize sizeHint() const override;
  QSize minimumSizeHint() const override;

 protected:
  bool event(QEvent* event) override;
  void focusInEvent(QFocusEvent* event) override;
  void focusOutEvent(QFocusEvent* event) override;

 private:
  QString m_given;
  bool m_isFaulty = false;
};

}  // namespace pace::ui
