// "Save day", with its key beside it.
#pragma once

#include <QPushButton>

namespace pace::ui {

class SaveButton : public QPushButton {
  Q_OBJECT

 public:
  explicit SaveButton(QWidget* parent = nullptr);

  QSize sizeHint() const override;

 protected:
  void paintEvent(QPaintEvent* event) override;

 private:
  QString m_keys;
};

}  // namespace pace::ui
