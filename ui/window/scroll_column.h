// Room that scrolls up and down where its content is taller, and shows what the keyboard is on.
#pragma once

#include <QScrollArea>

namespace pace::ui {

class ScrollColumn : public QScrollArea {
  Q_OBJECT

 public:
  /// Takes `content` in.
  explicit ScrollColumn(QWidget* content, QWidget* parent = nullptr);

  /// Scrolls to what the keyboard is on, where that was scrolled away by hand.
  void showFocused() { follow(focusWidget()); }

  QSize sizeHint() const override;
  QSize minimumSizeHint() const override;

 private:
  void follow(QWidget* focused);
};

}  // namespace pace::ui
