// Words in a chart: as wide as they are, and never over one another.
#pragma once

#include <QFont>
#include <QPointF>
#include <QSizeF>
#include <QString>
#include <vector>

#include "ui/charts/drawing.h"

namespace pace::ui {

/// The point of a label's box that is given.
enum class Anchor { topCentre, bottomCentre, leftMiddle, rightMiddle };

/// Whole numbers, the height that of any line in `font`.
QSizeF sizeOf(const QString& text, const QFont& font);

Label labelAt(QPointF point, Anchor anchor, const QString& text, const QFont& font, Ink ink);

/// `label` moved sideways so that it lies within `[left, right]`; at `left` where it is wider.
Label keptWithin(Label label, qreal left, qreal right);

/// True where the boxes come closer than `gap` to each other.
bool collide(const QRectF& one, const QRectF& other, qreal gap = 0);

/// `candidates` in their order, without those that would come closer than `gap` to one kept before
/// them.
std::vector<Label> thinnedOut(const std::vector<Label>& candidates, qreal gap);

}  // namespace pace::ui
