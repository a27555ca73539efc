#include "ui/fields/field_frame.h"

#include <QPainterPath>
#include <QStyle>
#include <QWidget>

#include "ui/theme/scale.h"

namespace pace::ui {

namespace {

constexpr int arrowWidth = 8;
constexpr int arrowHeight = 5;

const QColor& lineColor(const Theme& theme, FieldLook look) {
  if (look.isFaulty) return theme.faultText;
  return look.hasFocus ? theme.focus : theme.border;
}

/// Points down, at the end of `box`.
QPainterPath arrowIn(const QRect& box, Qt::LayoutDirection direction) {
  const QRect place = QStyle::alignedRect(direction, Qt::AlignRight | Qt::AlignVCenter,
                                          {arrowWidth, arrowHeight}, box);
  QPainterPath arrow(QRectF(place).topLeft());
  arrow.lineTo(place.x() + arrowWidth, place.y());
  arrow.lineTo(place.x() + arrowWidth / 2.0, place.y() + arrowHeight);
  arrow.closeSubpath();
  return arrow;
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

void paintChoiceArrow(QPainter& painter, const QRect& box, const Theme& theme,
                      Qt::LayoutDirection direction) {
  painter.save();
  painter.setRenderHint(QPainter::Antialiasing);
  painter.fillPath(arrowIn(box, direction), theme.muted);
  painter.restore();
}

void clearBase(QWidget& field) {
  QPalette palette;
  palette.setBrush(QPalette::Base, Qt::transparent);
  field.setPalette(palette);
}

}  // namespace pace::ui
