// What a chart is laid out on: its size, its font, its direction and its pixels.
#pragma once

#include <QFont>
#include <QFontMetricsF>
#include <QPointF>
#include <QRectF>
#include <QSizeF>
#include <QString>

#include "ui/theme/scale.h"

namespace pace::ui {

struct Canvas {
  QSizeF size;  ///< device-independent pixels
  QFont font;   ///< the widget's own; charts take their sizes from it
  Qt::LayoutDirection direction = Qt::LeftToRight;
  qreal pixelRatio = 1;  ///< device pixels in one of `size`'s

  bool isMirrored() const { return direction == Qt::RightToLeft; }

  /// The nearest edge between two device pixels, so that straight edges stay sharp.
  qreal snapped(qreal coordinate) const;
  QRectF snapped(const QRectF& box) const;

  friend bool operator==(const Canvas&, const Canvas&) = default;
};

}  // namespace pace::ui
