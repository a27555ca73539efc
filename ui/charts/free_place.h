// Finds a place beside a dot where its value covers no line, no dot and no other value.
#pragma once

#include <QFont>
#include <QLineF>
#include <QPointF>
#include <QPolygonF>
#include <QRectF>
#include <QString>
#include <optional>
#include <vector>

#include "ui/charts/drawing.h"

namespace pace::ui {

class FreePlace {
 public:
  /// Values are kept within `bounds`.
  explicit FreePlace(const QRectF& bounds) : m_bounds(bounds) {}

  void avoid(const QLineF& line) { m_lines.push_back(line); }
  void avoid(const QPolygonF& line);
  void avoid(QPointF dot);

  /// As near above or below `dot` as is free, above where both are as near. The place is then
  /// taken. None where there is none.
  std::optional<Label> tryBeside(QPointF dot, const QString& text, const QFont& font, Ink ink);

 private:
  Label keptInside(const Label& label) const;
  bool isFree(const QRectF& box) const;

  QRectF m_bounds;
  std::vector<QLineF> m_lines;
  std::vector<QRectF> m_taken;
};

}  // namespace pace::ui
