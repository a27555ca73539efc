#include "ui/charts/time_axis.h"

#include <algorithm>

namespace pace::ui {

qreal TimeAxis::edge(std::size_t index) const {
  return m_canvas.snapped(m_plot.left() + slotWidth() * static_cast<qreal>(index));
}

QRectF TimeAxis::slot(std::size_t index) const {
  return QRectF(QPointF(edge(index), m_plot.top()), QPointF(edge(index + 1), m_plot.bottom()));
}

QRectF TimeAxis::bar(std::size_t index, qreal share, qreal top, qreal bottom) const {
  // One width for all, so that no bar looks a pixel fatter than its neighbours.
  const qreal onePixel = 1 / m_canvas.pixelRatio;
  const qreal width = std::max(onePixel, m_canvas.snapped(slotWidth() * share));
  const qreal left =
      m_canvas.snapped(m_plot.left() + slotWidth() * (static_cast<qreal>(index) + 0.5) - width / 2);
  return QRectF(QPointF(left, m_canvas.snapped(top)),
                QPointF(left + width, m_canvas.snapped(bottom)));
}

}  // namespace pace::ui
