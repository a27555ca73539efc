#include "ui/window/page_button.h"

#include <QPainter>

#include "ui/theme/scale.h"
#include "ui/theme/theme.h"

namespace pace::ui {

PageButton::PageButton(const QString& text, QWidget* parent) : QPushButton(text, parent) {
  setAccessibleName(text);
  setAttribute(Qt::WA_Hover);
  setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void PageButton::setChosen(bool isChosen) {
  m_isChosen = isChosen;
  setFont(isChosen ? strong(font()) : font());
}

QSize PageButton::sizeHint() const {
  return fontMetrics().size(Qt::TextShowMnemonic, text()) +
         QSize(2 * space::large - 2, space::large);
}

void PageButton::paintEvent(QPaintEvent*) {
  const Theme& theme = themeOf(palette());
  QPainter painter(this);
  painter.setRenderHint(QPainter::Antialiasing);
  painter.setPen(Qt::NoPen);
  if (m_isChosen || underMouse()) {
    painter.setBrush(m_isChosen || isDown() ? theme.grid : theme.window);
    painter.drawRoundedRect(rect(), fieldRadius, fieldRadius);
  }
  if (hasFocus()) {
    painter.setPen(QPen(theme.focus, 2));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), fieldRadius, fieldRadius);
  }
  painter.setPen(theme.text);
  painter.drawText(rect(), Qt::AlignCenter | Qt::TextShowMnemonic, text());
}

}  // namespace pace::ui
