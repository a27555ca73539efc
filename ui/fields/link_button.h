// A quiet underlined word to press: a button for mouse, keyboard and screen reader alike.
#pragma once

#include <QPushButton>

namespace pace::ui {

class LinkButton : public QPushButton {
  Q_OBJECT

 public:
  explicit LinkButton(QWidget* parent = nullptr);

  QSize sizeHint() const override;
  QSize minimumSizeHint() const override { return sizeHint(); }

 protected:
  /// Enter presses it too, as it does a link.
  void keyPressEvent(QKeyEvent* event) override;
  void paintEvent(QPaintEvent* event) override;
};

}  // namespace pace::ui
