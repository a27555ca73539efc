#include "ui/warning/severity_icon.h"

#include <QPainter>
#include <QPolygonF>
#include <cmath>
#include <numbers>

namespace pace::ui {

namespace {

constexpr int side = 20;

/// Within a square of `side`; `turn` is the angle of its first corner, in parts of a full turn.
QPolygonF polygon(int corners, QPointF centre, qreal radius, qreal turn) {
  QPolygonF shape;
  for (int corner = 0; corner < corners; ++corner) {
    const qreal angle = 2 * std::numbers::pi * (turn + static_cast<qreal>(corner) / corners);
    shape << centre + radius * QPointF(std::cos(angle), std::sin(angle));
  }
  return shape;
}

QPolygonF triangle() {
  return QPolygonF() << QPointF(10, 3.5) << QPointF(18, 17) << QPointF(2, 17);
}

QPolygonF octagon() {
  constexpr qreal flatTop = 1.0 / 16;
  return polygon(8, {10, 10}, 9, flatTop);
}

void paintShape(QPainter& painter, Severity severity) {
  switch (severity) {
    case Severity::severe:
      painter.drawPolygon(octagon());
      break;
    case Severity::overload:
      painter.drawPolygon(triangle());
      break;
    case Severity::high:
    case Severity::notice:
      painter.drawEllipse(QPointF(10, 10), 7, 7);
      break;
  }
}

/// An exclamation mark; in a triangle it stands lower.
void paintMark(QPainter& painter, Severity severity) {
  const qreal top = severity == Severity::overload ? 8 : 5.5;
  const qreal bottom = severity == Severity::overload ? 15 : 14.5;
  painter.drawLine(QPointF(10, top), QPointF(10, bottom - 3));
  painter.drawPoint(QPointF(10, bottom));
}

}  // namespace

SeverityIcon::SeverityIcon(QWidget* parent) : QWidget(parent) {
  setFixedSize(side, side);
}

void SeverityIcon::show(const Look& look) {
  m_look = look;
  update();
}

void SeverityIcon::paintEvent(QPaintEvent*) {
  const Theme& theme = themeOf(palette());
  QPainter painter(this);
  painter.setRenderHint(QPainter::Antialiasing);
  painter.setBrush(theme.*m_look.shape);
  painter.setPen(QPen(theme.*m_look.shape, 1.5, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
  paintShape(painter, m_look.severity);
  painter.setPen(QPen(theme.*m_look.mark, 2, Qt::SolidLine, Qt::RoundCap));
  paintMark(painter, m_look.severity);
}

}  // namespace pace::ui
