#include "ui/fields/number_button.h"

#include <QLocale>
#include <QPainter>

#include "ui/theme/scale.h"
#include "ui/theme/theme.h"

namespace pace::ui {

NumberButton::NumberButton(int number, QWidget* parent) : QPushButton(parent), m_number(number) {
  setText(QLocale().toString(number));
  setCheckable(true);
  setAutoDefault(false);
  setAccessibleName(text());
  setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

QSize NumberButton::sizeHint() const {
  const int height = fontMetrics().height() + space::medium;
  return {height + space::small, height};
}

void NumberButton::paintEvent(QPaintEvent*) {
  const Theme& theme = themeOf(palette());
  const QColor ground = isChecked() ? theme.accent : theme.card;
  QPainter painter(this);
  painter.setRenderHint(QPainter::Antialiasing);
  const qreal line = hasFocus() ? 2 : 1;
  painter.setPen(QPen(hasFocus() ? theme.focus : isChecked() ? theme.accent : theme.border, line));
  painter.setBrush(ground);
  const QRectF box = QRectF(rect()).adjusted(line / 2, line / 2, -line / 2, -line / 2);
  painter.drawRoundedRect(box, fieldRadius, fieldRadius);
  if (isChecked() && hasFocus()) {
    painter.setPen(QPen(theme.accentText, 1));
    painter.drawRoundedRect(box.adjusted(2, 2, -2, -2), barRadius, barRadius);
  }
  painter.setPen(isChecked() ? theme.accentText : theme.text);
  painter.drawText(rect(), Qt::AlignCenter, text());
}

}  // namespace pace::ui
