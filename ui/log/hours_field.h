// A line to type hours into; at its end it says what it has understood: "= 9 h 30 m".
#pragma once

#include <QLineEdit>

namespace pace::ui {

class HoursField : public QLineEdit {
  Q_OBJECT

 public:
  explicit HoursField(QWidget* parent = nullptr);

  /// What stands at the end of the field: nothing for an empty one, "= …" while what is typed
  /// cannot be read yet. Only shown where the keyboard is or something was typed.
  QString echo() const;

  /// Draws the field as one whose text cannot be read.
  void setFaulty(bool isFaulty);
  bool isFaulty() const { return m_isFaulty; }

  QSize sizeHint() const override;
  QSize minimumSizeHint() const override;

 signals:
  /// The keyboard went on to another widget of the window.
  void left();

 protected:
  bool event(QEvent* event) override;
  void focusInEvent(QFocusEvent* event) override;
  void focusOutEvent(QFocusEvent* event) override;
  void paintEvent(QPaintEvent* event) override;

 private:
  void makeRoomForEcho();

  bool m_isFaulty = false;
};

}  // namespace pace::ui
