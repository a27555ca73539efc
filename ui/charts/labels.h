// Words in a chart: as wide as they are, and never over one another.
#pragma once

#include <QFont>
#include <QPointF>
#include <QString>
#include <vector>

#include "ui/charts/drawing.h"

namespace pace::ui {

/// Which point of a label's box is given; "start" and "end" mean left and right, whichever way the
/// chart runs.
enum class Anchor { centre, bottomCentre, topCentre, leftMiddle, rightMiddle, topLeft };

QSizeF sizeOf(const QString& text, const QFont& font);

Label labelAt(QPointF point, Anchor anchor, const QString& text, const QFont& font, Ink ink);

/// `label` moved sideways so that it lies within `[left, right]`, as far as it fits.
Label keptWithin(Label label, qreal left, qreal right);

/// True where the boxes come closer than `gap` to each other.
bool collide(const QRectF& one, const QRectF& other, qreal gap = 0);

/// `candidates` in their order, without those that would come closer than `gap` to one kept before.
std::vector<Label> thinnedOut(const std::vector<Label>& candidates, qreal gap);

}  // namespace pace::ui
