#include "ui/window/bar_button.h"

#include <QKeyEvent>
#include <QPainter>

#include "ui/theme/scale.h"
#include "ui/theme/theme.h"

namespace pace::ui {

BarButton::BarButton(const QString& text, QWidget* parent) : QToolButton(parent) {
  setText(text);
  setAccessibleName(text);
  setAttribute(Qt::WA_Hover);
  setFocusPolicy(Qt::StrongFocus);
}

void BarButton::setChosen(bool isChosen) {
  m_isChosen = isChosen;
  QFont weighed = font();
  weighed.setWeight(isChosen ? strong(weighed).weight() : QFont::Normal);
  setFont(weighed);
  setAccessibleDescription(isChosen ? tr("This page is shown.") : QString());
  update();
}

QSize BarButton::sizeHint() const {
  // As wide as when it is chosen, so that no button moves when another is.
  return QFontMetrics(strong(font())).size(Qt::TextShowMnemonic, text()) +
         QSize(2 * space::medium, space::medium + space::tiny);
}

void BarButton::keyPressEvent(QKeyEvent* event) {
  const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
  if (isEnter && event->modifiers() == Qt::NoModifier) {
    animateClick();
  } else {
    QToolButton::keyPressEvent(event);
  }
}

void BarButton::paintEvent(QPaintEvent*) {
  const Theme& theme = themeOf(palette());
  QPainter painter(this);
  painter.setRenderHint(QPainter::Antialiasing);
  painter.setPen(Qt::NoPen);
  if (m_isChosen || underMouse() || isDown()) {
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
