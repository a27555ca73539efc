#include "ui/window/panel.h"

#include <QPainter>

#include "ui/theme/theme.h"

namespace pace::ui {

void Panel::paintEvent(QPaintEvent*) {
  const Theme& theme = themeOf(palette());
  QPainter painter(this);
  painter.fillRect(rect(), theme.card);
  painter.fillRect(lineBox(), theme.border);
}

QRect Panel::lineBox() const {
  switch (m_line) {
    case Line::below:
      return {0, height() - 1, width(), 1};
    case Line::above:
      return {0, 0, width(), 1};
    case Line::after:
      return {isRightToLeft() ? 0 : width() - 1, 0, 1, height()};
  }
  return {};
}

}  // namespace pace::ui
