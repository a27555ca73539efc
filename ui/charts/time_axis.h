// The axis of days or weeks: equal slots from the start of time to its end.
#pragma once

#include <QRectF>
#include <cstddef>

#include "ui/charts/canvas.h"

namespace pace::ui {

/// Slots run from left to right, from right to left on a mirrored canvas.
class TimeAxis {
 public:
  /// `plot` in canvas coordinates, already mirrored; `count` of 1 or more.
  TimeAxis(const QRectF& plot, std::size_t count, const Canvas& canvas);

  /// Slot `index`, as tall as the plot.
  QRectF slot(std::size_t index) const;
  qreal slotWidth() const { return m_plot.width() / static_cast<qreal>(m_count); }
  std::size_t count() const { return m_count; }

  /// A bar from `top` to `bottom` in the middle of its slot, `share` (0 to 1) of it wide, on whole
  /// pixels.
  QRectF bar(std::size_t index, qreal share, qreal top, qreal bottom) const;

 private:
  QRectF m_plot;
  std::size_t m_count;
  Canvas m_canvas;
};

}  // namespace pace::ui
