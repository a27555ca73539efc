// A button in the top bar: a page's name or the menu; the chosen one stands on a ground of its own.
#pragma once

#include <QToolButton>

namespace pace::ui {

class BarButton : public QToolButton {
  Q_OBJECT

 public:
  explicit BarButton(const QString& text, QWidget* parent = nullptr);

  /// Its page is the one that is shown.
  void setChosen(bool isChosen);

  QSize sizeHint() const override;
  QSize minimumSizeHint() const override { return sizeHint(); }

 protected:
  /// Enter presses it, as Space does.
  void keyPressEvent(QKeyEvent* event) override;
  void paintEvent(QPaintEvent* event) override;

 private:
  bool m_isChosen = false;
};

}  // namespace pace::ui
