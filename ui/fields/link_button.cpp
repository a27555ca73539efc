#include "ui/fields/link_button.h"

#include <QKeyEvent>
#include <QPainter>

#include "ui/theme/scale.h"
#include "ui/theme/theme.h"

namespace pace::ui {

LinkButton::LinkButton(QWidget* parent) : QPushButton(parent) {
  QFont underlined = scaled(font(), TextSize::small);
  underlined.setUnderline(true);
  setFont(underlined);
  setCursor(Qt::PointingHandCursor);
  setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

QSize LinkButton::sizeHint() const {
  return fontMetrics().size(Qt::TextShowMnemonic, text()) + QSize(space::tiny, space::tiny);
}

void LinkButton::keyPressEvent(QKeyEvent* event) {
  const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
  if (isEnter && event->modifiers() == Qt::NoModifier) {
    click();
  } else {
    QPushButton::keyPressEvent(event);
  }
}

void LinkButton::paintEvent(QPaintEvent*) {
  const Theme& theme = themeOf(palette());
  QPainter painter(this);
  painter.setPen(theme.accent);
  painter.drawText(rect(), Qt::AlignCenter | Qt::TextShowMnemonic, text());
  if (!hasFocus()) return;
  painter.setRenderHint(QPainter::Antialiasing);
  painter.setPen(theme.focus);
  painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), barRadius, barRadius);
}

}  // namespace pace::ui
