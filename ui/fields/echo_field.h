// A line to type into; at its end it says what it has understood: "= 9 h 30 m".
#pragma once

#include <QLineEdit>
#include <functional>

namespace pace::ui {

class EchoField : public QLineEdit {
  Q_OBJECT

 public:
  /// What a text is understood as; empty where there is nothing to say of it.
  using Understood = std::function<QString(const QString& text)>;

  explicit EchoField(Understood understood, QWidget* parent = nullptr);

  /// What stands at the end of the field where there is room for it. Only said where the keyboard
  /// is or something was typed.
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
  void resizeEvent(QResizeEvent* event) override;

 private:
  int widthOf(const QString& echo) const;
  bool hasRoomFor(const QString& echo) const;
  void makeRoomForEcho();

  Understood m_understood;
  bool m_isFaulty = false;
};

}  // namespace pace::ui
