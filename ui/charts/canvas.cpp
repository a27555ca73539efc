#include "ui/charts/canvas.h"

#include <cmath>

namespace pace::ui {

qreal Canvas::snapped(qreal coordinate) const {
  return std::round(coordinate * pixelRatio) / pixelRatio;
}

QRectF Canvas::snapped(const QRectF& box) const {
  return QRectF(QPointF(snapped(box.left()), snapped(box.top())),
                QPointF(snapped(box.right()), snapped(box.bottom())));
}

}  // namespace pace::ui
