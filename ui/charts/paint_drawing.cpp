#include "ui/charts/paint_drawing.h"

#include <QPainterPath>
#include <algorithm>
#include <cmath>

#include "ui/theme/scale.h"

namespace pace::ui {
namespace {

constexpr qreal curveWidth = 2;
constexpr qreal rimWidth = 1.5;
constexpr qreal dotRadius = 4;
constexpr qreal hatchPitch = 5;
constexpr qreal notchHeight = 2;
constexpr qreal notchPitch = 4;

void paintBand(QPainter& painter, const Band& band, const Theme& theme) {
  painter.fillRect(band.box, theme.*band.ink);
}

/// A pen of whole device pixels.
qreal penWidth(const QPainter& painter, qreal width) {
  const qreal ratio = painter.device()->devicePixelRatioF();
  return std::max<qreal>(1, std::round(width * ratio)) / ratio;
}

// A straight line lies just below, or right of, the edge it is laid on and so fills whole pixels.
void paintRule(QPainter& painter, const Rule& rule, const Theme& theme) {
  QPen pen(theme.*rule.ink, penWidth(painter, rule.width), Qt::SolidLine, Qt::FlatCap);
  if (rule.stroke == Stroke::dashed) pen.setDashPattern({5, 4});
  if (rule.stroke == Stroke::dotted) pen.setDashPattern({1.5, 3});
  painter.setPen(pen);
  const bool isUpright = rule.line.dx() == 0;
  const qreal half = pen.widthF() / 2;
  painter.drawLine(rule.line.translated(isUpright ? half : 0, isUpright ? 0 : half));
}

void paintHatch(QPainter& painter, const QRectF& box, const QColor& ink) {
  painter.setPen(QPen(ink, 1));
  for (qreal x = box.left() - box.height(); x < box.right(); x += hatchPitch) {
    painter.drawLine(QPointF(x, box.bottom()), QPointF(x + box.height(), box.top()));
  }
}

void paintNotches(QPainter& painter, const Bar& bar, const Theme& theme) {
  for (int notch = 1; notch <= bar.notches; ++notch) {
    const qreal top = bar.box.top() + notch * notchPitch - 1;
    painter.fillRect(QRectF(bar.box.left(), top, bar.box.width(), notchHeight), theme.card);
  }
}

void paintBar(QPainter& painter, const Bar& bar, const Theme& theme) {
  const qreal radius = std::min({bar.radius, bar.box.width() / 2, bar.box.height() / 2});
  QPainterPath outline;
  outline.addRoundedRect(bar.box, radius, radius);
  if (bar.fill == Fill::solid) {
    painter.fillPath(outline, theme.*bar.ink);
    paintNotches(painter, bar, theme);
    return;
  }
  painter.fillPath(outline, theme.card);
  QPen rim(theme.*bar.ink, 1);
  if (bar.fill == Fill::hatched) {
    painter.save();
    painter.setClipPath(outline, Qt::IntersectClip);
    paintHatch(painter, bar.box, theme.*bar.ink);
    painter.restore();
  } else {
    rim.setDashPattern({4, 3});
  }
  painter.setPen(rim);
  painter.setBrush(Qt::NoBrush);
  painter.drawRoundedRect(bar.box.adjusted(0.5, 0.5, -0.5, -0.5), radius, radius);
}

void paintCell(QPainter& painter, const Cell& cell, const Theme& theme) {
  if (cell.fill == Fill::hatched) {
    painter.save();
    painter.setClipRect(cell.box, Qt::IntersectClip);
    paintHatch(painter, cell.box, theme.*cell.edge);
    painter.restore();
  } else if (cell.ink) {
    painter.fillRect(cell.box, theme.*cell.ink);
  }
  const qreal half = penWidth(painter, cell.edgeWidth) / 2;
  painter.setPen(QPen(theme.*cell.edge, 2 * half, Qt::SolidLine, Qt::SquareCap, Qt::MiterJoin));
  painter.setBrush(Qt::NoBrush);
  painter.drawRect(cell.box.adjusted(half, half, -half, -half));
}

/// In widths of the pen; empty for a solid line.
QList<qreal> dashes(Stroke stroke) {
  if (stroke == Stroke::dashed) return {4, 2.5};
  return stroke == Stroke::dotted ? QList<qreal>{0.1, 2} : QList<qreal>();
}

// Piece by piece: Qt's raster engine joins a wide polyline thirty times slower. Dashes run on from
// piece to piece.
void paintPieces(QPainter& painter, const QPolygonF& points, Stroke stroke) {
  QPen pen = painter.pen();
  const QList<qreal> pattern = dashes(stroke);
  if (!pattern.isEmpty()) pen.setDashPattern(pattern);
  qreal painted = 0;
  for (qsizetype i = 1; i < points.size(); ++i) {
    const QLineF piece(points[i - 1], points[i]);
    if (!pattern.isEmpty()) {
      pen.setDashOffset(painted / pen.widthF());
      painter.setPen(pen);
      painted += piece.length();
    }
    painter.drawLine(piece);
  }
}

void paintCurve(QPainter& painter, const Curve& curve, const Theme& theme) {
  if (curve.stroke == Stroke::solid) {
    painter.setPen(QPen(theme.card, curveWidth + 2 * rimWidth, Qt::SolidLine, Qt::RoundCap));
    paintPieces(painter, curve.points, Stroke::solid);
  }
  const Qt::PenCapStyle cap = curve.stroke == Stroke::dashed ? Qt::FlatCap : Qt::RoundCap;
  painter.setPen(QPen(theme.*curve.ink, curveWidth, Qt::SolidLine, cap));
  paintPieces(painter, curve.points, curve.stroke);
}

void paintDot(QPainter& painter, const Dot& dot, const Theme& theme) {
  painter.setPen(QPen(theme.*dot.ink, curveWidth));
  painter.setBrush(theme.card);
  painter.drawEllipse(dot.centre, dotRadius, dotRadius);
}

void paintLabel(QPainter& painter, const Label& label, const Theme& theme) {
  if (label.ground) painter.fillRect(label.box, theme.*label.ground);
  painter.setFont(label.font);
  painter.setPen(theme.*label.ink);
  painter.drawText(label.box, Qt::AlignCenter | Qt::TextSingleLine | Qt::TextDontClip, label.text);
}

}  // namespace

void paintDrawing(QPainter& painter, const Drawing& drawing, const Theme& theme) {
  painter.save();
  painter.setRenderHint(QPainter::Antialiasing);
  for (const auto& band : drawing.bands) paintBand(painter, band, theme);
  for (const auto& rule : drawing.rules) paintRule(painter, rule, theme);
  for (const auto& cell : drawing.cells) paintCell(painter, cell, theme);
  for (const auto& bar : drawing.bars) paintBar(painter, bar, theme);
  for (const auto& mark : drawing.marks) paintRule(painter, mark, theme);
  for (const auto& curve : drawing.curves) paintCurve(painter, curve, theme);
  for (const auto& dot : drawing.dots) paintDot(painter, dot, theme);
  for (const auto& label : drawing.labels) paintLabel(painter, label, theme);
  painter.restore();
}

void paintCard(QPainter& painter, const QRectF& box, const Theme& theme) {
  painter.save();
  painter.setRenderHint(QPainter::Antialiasing);
  painter.setPen(QPen(theme.border, 1));
  painter.setBrush(theme.card);
  painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), cardRadius, cardRadius);
  painter.restore();
}

}  // namespace pace::ui
