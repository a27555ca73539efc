#include "ui/charts/facts_layout.h"

#include <algorithm>

#include "ui/charts/heading.h"
#include "ui/charts/labels.h"
#include "ui/charts/wrapped_lines.h"

namespace pace::ui {
namespace {

constexpr qreal narrowestColumn = 152;  // where the font is 13 px
constexpr qreal usualFont = 16;         // the height of its lines
constexpr qreal betweenColumns = 24;
constexpr qreal betweenRows = 16;
constexpr qreal aroundZone = 6;
constexpr int mostColumns = 5;

/// The columns the facts are dealt to, row by row.
struct Columns {
  std::size_t count = 1;
  qreal width = 0;

  qreal left(std::size_t fact) const {
    return cardPadding + static_cast<qreal>(fact % count) * (width + betweenColumns);
  }
};

Columns columnsOf(const FactsModel& model, const Canvas& canvas) {
  const qreal width = canvas.size.width() - 2 * cardPadding;
  const qreal grown = std::max<qreal>(1, sizeOf(QString(), canvas.font).height() / usualFont);
  const qreal room = (width + betweenColumns) / (narrowestColumn * grown + betweenColumns);
  const int most = std::min(mostColumns, static_cast<int>(model.facts.size()));
  const int count = std::clamp(static_cast<int>(room), 1, std::max(1, most));
  return {static_cast<std::size_t>(count), (width - (count - 1) * betweenColumns) / count};
}

/// Lines one under the other. Returns the y under them.
qreal layLines(Drawing& drawing, const QStringList& lines, const QFont& font, Ink ink,
               QPointF corner) {
  const qreal height = sizeOf(QString(), font).height();
  for (const QString& line : lines) {
    drawing.labels.push_back(
        labelAt({corner.x(), corner.y() + height / 2}, Anchor::leftMiddle, line, font, ink));
    corner.ry() += height;
  }
  return corner.y();
}

/// Returns the y under it.
qreal layFact(Drawing& drawing, const Fact& fact, const Canvas& canvas, QPointF corner,
              qreal width) {
  const QFont small = scaled(canvas.font, TextSize::small);
  const QFont large = strong(scaled(canvas.font, TextSize::heading));
  corner.setY(
      layLines(drawing, wrappedLines(fact.title, small, width), small, &Theme::muted, corner));
  corner.setY(
      layLines(drawing, wrappedLines(fact.value, large, width), large, &Theme::text, corner));
  return layLines(drawing, wrappedLines(fact.remark, small, width), small, fact.ink, corner);
}

/// Lays the facts from `top` down. Returns the y under the last row.
qreal layFacts(Drawing& drawing, const FactsModel& model, const Canvas& canvas, qreal top) {
  const Columns columns = columnsOf(model, canvas);
  qreal bottom = top;
  for (std::size_t i = 0; i < model.facts.size(); ++i) {
    if (i > 0 && i % columns.count == 0) top = bottom + betweenRows;
    const QPointF corner(columns.left(i), top);
    const qreal under = layFact(drawing, model.facts[i], canvas, corner, columns.width);
    const QRectF box(corner, QPointF(corner.x() + columns.width, under));
    drawing.zones.push_back(
        {box.adjusted(-aroundZone, -aroundZone, aroundZone, aroundZone), nameOf(model.facts[i])});
    bottom = std::max(bottom, under);
  }
  return bottom;
}

qreal layAll(Drawing& drawing, const FactsModel& model, const Canvas& canvas) {
  const qreal top = layHeading(drawing, canvas, model.title, {}) + space::medium;
  return layFacts(drawing, model, canvas, top) + cardPadding;
}

}  // namespace

qreal heightOfFacts(const FactsModel& model, const Canvas& canvas) {
  Drawing drawing;
  return layAll(drawing, model, canvas);
}

Drawing layOut(const FactsModel& model, const Canvas& canvas) {
  Drawing drawing;
  layAll(drawing, model, canvas);
  return canvas.isMirrored() ? mirrored(std::move(drawing), canvas.size.width()) : drawing;
}

}  // namespace pace::ui
