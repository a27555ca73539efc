#include "ui/charts/heading.h"

#include <QFontMetricsF>
#include <algorithm>

#include "ui/charts/labels.h"

namespace pace::ui {
namespace {

constexpr qreal swatchSize = 10;
constexpr qreal lineLength = 16;
constexpr qreal swatchToText = 5;
constexpr qreal betweenKeys = 14;
constexpr qreal betweenRows = 4;
constexpr std::size_t mostRows = 2;

using Row = std::vector<LegendKey>;

qreal swatchWidth(const LegendKey& key) {
  using Shape = LegendKey::Shape;
  switch (key.shape) {
    case Shape::bar:
    case Shape::hatchedBar:
    case Shape::cell:
    case Shape::hatchedCell:
      return swatchSize;
    default:
      return lineLength;
  }
}

qreal widthOf(const LegendKey& key, const QFont& font) {
  return swatchWidth(key) + swatchToText + sizeOf(key.text, font).width();
}

qreal widthOf(const Row& row, const QFont& font) {
  qreal width = row.empty() ? 0 : -betweenKeys;
  for (const auto& key : row) width += betweenKeys + widthOf(key, font);
  return width;
}

std::vector<Row> wrapped(const Row& keys, const QFont& font, qreal width) {
  std::vector<Row> rows(1);
  for (const auto& key : keys) {
    Row longer = rows.back();
    longer.push_back(key);
    if (rows.back().empty() || widthOf(longer, font) <= width) {
      rows.back() = std::move(longer);
    } else {
      rows.push_back({key});
    }
  }
  return rows;
}

Stroke strokeOf(LegendKey::Shape shape) {
  if (shape == LegendKey::Shape::dashedLine) return Stroke::dashed;
  return shape == LegendKey::Shape::dottedLine ? Stroke::dotted : Stroke::solid;
}

void laySwatch(Drawing& drawing, const LegendKey& key, const QRectF& box) {
  using Shape = LegendKey::Shape;
  const QPointF rise(0, box.height() / 2);
  switch (key.shape) {
    case Shape::bar:
      drawing.bars.push_back({box, key.ink, Fill::solid, key.notches, 2});
      return;
    case Shape::hatchedBar:
      drawing.bars.push_back({box, key.ink, Fill::hatched, 0, 2});
      return;
    case Shape::cell:
      drawing.cells.push_back({box, key.ink});
      return;
    case Shape::hatchedCell:
      drawing.cells.push_back({box, key.ink, Fill::hatched});
      return;
    case Shape::lineWithDot:
      drawing.dots.push_back({box.center(), key.ink});
      [[fallthrough]];
    case Shape::line:
    case Shape::dashedLine:
    case Shape::dottedLine:
      drawing.curves.push_back(
          {{box.topLeft() + rise, box.topRight() + rise}, key.ink, strokeOf(key.shape)});
  }
}

void layRow(Drawing& drawing, const Canvas& canvas, const Row& row, QPointF leftMiddle,
            const QFont& font) {
  for (const auto& key : row) {
    const QRectF swatch(leftMiddle.x(), leftMiddle.y() - swatchSize / 2, swatchWidth(key),
                        swatchSize);
    laySwatch(drawing, key, canvas.snapped(swatch));
    const QPointF textStart(swatch.right() + swatchToText, leftMiddle.y());
    drawing.labels.push_back(labelAt(textStart, Anchor::leftMiddle, key.text, font, &Theme::muted));
    leftMiddle.rx() += widthOf(key, font) + betweenKeys;
  }
}

/// Under the title, in rows from the left. Returns the y under them, or `top` where they do not
/// fit.
qreal layRows(Drawing& drawing, const Canvas& canvas, const Row& keys, const QFont& font,
              qreal top) {
  const qreal width = canvas.size.width() - 2 * cardPadding;
  const auto rows = wrapped(keys, font, width);
  const bool fits = rows.size() <= mostRows &&
                    std::all_of(rows.begin(), rows.end(),
                                [&](const Row& row) { return widthOf(row, font) <= width; });
  if (!fits) return top;
  const qreal rowHeight = std::max(swatchSize, sizeOf(QString(), font).height());
  for (const auto& row : rows) {
    layRow(drawing, canvas, row, {cardPadding, top + betweenRows + rowHeight / 2}, font);
    top += betweenRows + rowHeight;
  }
  return top;
}

Label titleLabel(const Canvas& canvas, const QString& title, qreal width) {
  const QFont font = strong(canvas.font);
  const QString shown =
      QFontMetricsF(font).elidedText(title, Qt::ElideRight, std::max<qreal>(0, width));
  const QPointF leftMiddle(cardPadding, cardPadding + sizeOf(shown, font).height() / 2);
  return labelAt(leftMiddle, Anchor::leftMiddle, shown, font, &Theme::text);
}

}  // namespace

qreal layHeading(Drawing& drawing, const Canvas& canvas, const QString& title,
                 const std::vector<LegendKey>& keys) {
  const QFont font = scaled(canvas.font, TextSize::small);
  const qreal width = canvas.size.width() - 2 * cardPadding;
  const Label label = titleLabel(canvas, title, width);
  drawing.labels.push_back(label);
  const qreal legendWidth = widthOf(keys, font);
  if (label.box.width() + space::huge + legendWidth > width) {
    return layRows(drawing, canvas, keys, font, label.box.bottom());
  }
  const QPointF leftMiddle(cardPadding + width - legendWidth, label.box.center().y());
  layRow(drawing, canvas, keys, leftMiddle, font);
  return label.box.bottom();
}

Drawing titleAlone(const Canvas& canvas, const QString& title) {
  Drawing drawing;
  layHeading(drawing, canvas, title, {});
  return canvas.isMirrored() ? mirrored(std::move(drawing), canvas.size.width()) : drawing;
}

}  // namespace pace::ui
