// The name of a page in the top bar; the page that is shown stands on a ground of its own.
#pragma once

#include <QPushButton>

namespace pace::ui {

class PageButton : public QPushButton {
  Q_OBJECT

 public:
  explicit PageButton(const QString& text, QWidget* parent = nullptr);

  /// Its page is the one that is shown.
  void setChosen(bool isChosen);

  QSize sizeHint() const override;

 protected:
  void paintEvent(QPaintEvent* event) override;

 private:
  bool m_isChosen = false;
};

}  // namespace pace::ui
