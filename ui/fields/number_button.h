// One of the squares of a number picker: its number, filled when chosen.
#pragma once

#include <QPushButton>

namespace pace::ui {

class NumberButton : public QPushButton {
  Q_OBJECT

 public:
  explicit NumberButton(int number, QWidget* parent = nullptr);

  int number() const { return m_number; }

  QSize sizeHint() const override;

 protected:
  void paintEvent(QPaintEvent* event) override;

 private:
  int m_number;
};

}  // namespace pace::ui
