// One stretch of time of the range switch: filled when chosen.
#pragma once

#include <QPushButton>

namespace pace::ui {

class RangeButton : public QPushButton {
  Q_OBJECT

 public:
  explicit RangeButton(const QString& name, QWidget* parent = nullptr);

  QSize sizeHint() const override;

 protected:
  void paintEvent(QPaintEvent* event) override;
};

}  // namespace pace::ui
