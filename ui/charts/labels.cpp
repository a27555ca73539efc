#include "ui/charts/labels.h"

#include <QFontMetricsF>
#include <algorithm>
#include <cmath>

namespace pace::ui {

QSizeF sizeOf(const QString& text, const QFont& font) {
  const QFontMetricsF metrics(font);
  return QSizeF(std::ceil(metrics.horizontalAdvance(text)), std::ceil(metrics.height()));
}

Label labelAt(QPointF point, Anchor anchor, const QString& text, const QFont& font, Ink ink) {
  QRectF box(point, sizeOf(text, font));
  switch (anchor) {
    case Anchor::topCentre:
      box.translate(-box.width() / 2, 0);
      break;
    case Anchor::bottomCentre:
      box.translate(-box.width() / 2, -box.height());
      break;
    case Anchor::leftMiddle:
      box.translate(0, -box.height() / 2);
      break;
    case Anchor::rightMiddle:
      box.translate(-box.width(), -box.height() / 2);
      break;
  }
  return Label{box, text, ink, font, nullptr};
}

Label keptWithin(Label label, qreal left, qreal right) {
  const qreal rightmost = std::max(left, right - label.box.width());
  label.box.moveLeft(std::clamp(label.box.left(), left, rightmost));
  return label;
}

bool collide(const QRectF& one, const QRectF& other, qreal gap) {
  return one.adjusted(-gap, -gap, gap, gap).intersects(other);
}

std::vector<Label> thinnedOut(const std::vector<Label>& candidates, qreal gap) {
  std::vector<Label> kept;
  for (const auto& candidate : candidates) {
    const bool isClear = std::none_of(kept.begin(), kept.end(), [&](const Label& other) {
      return collide(candidate.box, other.box, gap);
    });
    if (isClear) kept.push_back(candidate);
  }
  return kept;
}

}  // namespace pace::ui
