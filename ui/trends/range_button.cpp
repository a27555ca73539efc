#include "ui/trends/range_button.h"

#include <QPainter>

#include "ui/theme/scale.h"
#include "ui/theme/theme.h"

namespace pace::ui {

RangeButton::RangeButton(const QString& name, QWidget* parent) : QPushButton(name, parent) {
  setCheckable(true);
  setAccessibleName(name);
  setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

QSize RangeButton::sizeHint() const {
  return fontMetrics().size(Qt::TextSingleLine, text()) +
         QSize(2 * space::medium, space::small + space::tiny);
}

void RangeButton::paintEvent(QPaintEvent*) {
  const Theme& theme = themeOf(palette());
  QPainter painter(this);
  painter.setRenderHint(QPainter::Antialiasing);
  const qreal line = hasFocus() ? 2 : 1;
  const QColor chosen = isChecked() ? theme.accent : theme.border;
  painter.setPen(QPen(hasFocus() ? theme.focus : chosen, line));
  painter.setBrush(isChecked() ? theme.accent : theme.card);
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
