#include "ui/log/field_frame.h"

#include <QWidget>

#include "ui/theme/scale.h"

namespace pace::ui {

namespace {

const QColor& lineColor(const Theme& theme, FieldLook look) {
  if (look.isFaulty) return theme.faultText;
  return look.hasFocus ? theme.focus : theme.border;
}

}  // namespace

void paintFieldFrame(QPainter& painter, const QRect& box, const Theme& theme, FieldLook look) {
  const qreal width = look.hasFocus ? 2 : 1;
  const QRectF line = QRectF(box).adjusted(width / 2, width / 2, -width / 2, -width / 2);
  painter.save();
  painter.setRenderHint(QPainter::Antialiasing);
  painter.setPen(QPen(lineColor(theme, look), width));
  painter.setBrush(theme.field);
  painter.drawRoundedRect(line, fieldRadius, fieldRadius);
  painter.restore();
}

void clearBase(QWidget& field) {
  QPalette palette;
  palette.setBrush(QPalette::Base, Qt::transparent);
  field.setPalette(palette);
}

}  // namespace pace::ui
