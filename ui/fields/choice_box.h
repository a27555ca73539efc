// Chooses one of a few, in the frame of every other field.
#pragma once

#include <QComboBox>

namespace pace::ui {

class ChoiceBox : public QComboBox {
  Q_OBJECT

 public:
  explicit ChoiceBox(QWidget* parent = nullptr);

  QSize sizeHint() const override;
  QSize minimumSizeHint() const override;

 protected:
  void paintEvent(QPaintEvent* event) override;
  /// Ignored without the keyboard: scrolling past it must not choose.
  void wheelEvent(QWheelEvent* event) override;
};

}  // namespace pace::ui
