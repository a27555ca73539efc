// The axis of days or weeks: equal slots from the first to the last.
#pragma once

#include <QRectF>
#include <cstddef>
#include <utility>

#include "ui/charts/canvas.h"

namespace pace::ui {

class TimeAxis {
 public:
  /// `plot` is shared out among `count` slots, 1 or more, that meet on whole pixels.
  TimeAxis(const QRectF& plot, std::size_t count, Canvas canvas)
      : m_plot(plot), m_count(count), m_canvas(std::move(canvas)) {}

  /// Slot `index`, as tall as the plot.
  QRectF slot(std::size_t index) const;
  qreal middle(std::size_t index) const { return slot(index).center().x(); }
  qreal slotWidth() const { return m_plot.width() / static_cast<qreal>(m_count); }

  /// A bar from `top` to `bottom` in the middle of its slot, `share` of it wide (0 to 1) and at
  /// least one pixel, with every edge between two pixels.
  QRectF bar(std::size_t index, qreal share, qreal top, qreal bottom) const;

 private:
  qreal edge(std::size_t index) const;

  QRectF m_plot;
  std::size_t m_count;
  Canvas m_canvas;
};

}  // namespace pace::ui
