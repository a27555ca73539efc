#include "ui/year/quarters_layout.h"

#include <algorithm>

#include "ui/charts/heading.h"
#include "ui/charts/labels.h"
#include "ui/charts/wrapped_lines.h"
#include "ui/year/quarters_words.h"

namespace pace::ui {
namespace {

constexpr qreal fewestBetween = 12;  // columns
constexpr qreal mostBetween = 64;
constexpr qreal aroundRow = 5;

QFont headerFont(const Canvas& canvas) {
  return scaled(canvas.font, TextSize::small);
}

/// A column of words and its width.
struct Column {
  QStringList header;  // lines
  std::vector<QuarterCell> cells;
  qreal width = 0;
};

QFont fontOf(const QuarterCell& cell, const Canvas& canvas, Wording wording) {
  const QFont font =
      scaled(canvas.font, wording == Wording::full ? TextSize::body : TextSize::small);
  return cell.isStrong ? strong(font) : font;
}

/// How the table is worded, its columns, and the space between them.
struct Table {
  Wording wording = Wording::full;
  std::vector<Column> columns;
  qreal between = 0;
};

std::vector<Column> columnsOf(const QuartersModel& model, const Canvas& canvas, Wording wording) {
  std::vector<Column> columns;
  for (const QString& header : quarterHeaders(model, wording)) {
    const qreal room = wording == Wording::full ? canvas.size.width() : 0;
    columns.push_back({wrappedLines(header, headerFont(canvas), room), {}, 0});
    for (const QString& line : columns.back().header) {
      columns.back().width =
          std::max(columns.back().width, sizeOf(line, headerFont(canvas)).width());
    }
  }
  for (const Quarter& quarter : model.quarters) {
    const auto cells = quarterCells(quarter, model, wording);
    for (std::size_t i = 0; i < cells.size(); ++i) {
      const QFont font = fontOf(cells[i], canvas, wording);
      columns[i].width = std::max(columns[i].width, sizeOf(cells[i].text, font).width());
      columns[i].cells.push_back(cells[i]);
    }
  }
  return columns;
}

Table tableOf(const QuartersModel& model, const Canvas& canvas) {
  Table table;
  for (const Wording wording : {Wording::full, Wording::brief}) {
    table.wording = wording;
    table.columns = columnsOf(model, canvas, wording);
    qreal left = canvas.size.width() - 2 * cardPadding;
    for (const Column& column : table.columns) left -= column.width;
    const auto gaps = static_cast<qreal>(table.columns.size() - 1);
    table.between = std::clamp<qreal>(left / gaps, 1, mostBetween);
    if (left / gaps >= fewestBetween) break;
  }
  return table;
}

/// Returns the y under the names.
qreal layHeaders(Drawing& drawing, const Table& table, const Canvas& canvas, qreal top) {
  const QFont font = headerFont(canvas);
  const qreal height = sizeOf(QString(), font).height();
  qsizetype most = 1;
  for (const Column& column : table.columns) most = std::max(most, column.header.size());
  const qreal bottom = top + static_cast<qreal>(most) * height;
  qreal left = cardPadding;
  for (const Column& column : table.columns) {
    qreal middle = bottom - static_cast<qreal>(column.header.size()) * height + height / 2;
    for (const QString& line : column.header) {
      drawing.labels.push_back(
          labelAt({left, middle}, Anchor::leftMiddle, line, font, &Theme::muted));
      middle += height;
    }
    left += column.width + table.between;
  }
  return bottom;
}

void layRow(Drawing& drawing, const Table& table, std::size_t row, const Canvas& canvas,
            qreal middle) {
  qreal left = cardPadding;
  for (const Column& column : table.columns) {
    const QuarterCell& cell = column.cells[row];
    drawing.labels.push_back(labelAt({left, middle}, Anchor::leftMiddle, cell.text,
                                     fontOf(cell, canvas, table.wording), cell.ink));
    left += column.width + table.between;
  }
}

/// Returns the y under it all.
qreal layAll(Drawing& drawing, const QuartersModel& model, const Canvas& canvas) {
  const Table table = tableOf(model, canvas);
  qreal top = layHeading(drawing, canvas, titleOf(model), {}) + space::small;
  top = layHeaders(drawing, table, canvas, top) + space::tiny;
  const qreal height = sizeOf(QString(), canvas.font).height() + 2 * aroundRow;
  const qreal left = cardPadding - space::small;
  const qreal width = canvas.size.width() - 2 * left;
  for (std::size_t row = 0; row < model.quarters.size(); ++row) {
    layRow(drawing, table, row, canvas, top + height / 2);
    drawing.zones.push_back({QRectF(left, top, width, height), nameOf(model.quarters[row], model)});
    top += height;
  }
  return top + cardPadding - aroundRow;
}

}  // namespace

qreal heightOfQuarters(const QuartersModel& model, const Canvas& canvas) {
  Drawing drawing;
  return layAll(drawing, model, canvas);
}

Drawing layOut(const QuartersModel& model, const Canvas& canvas) {
  Drawing drawing;
  layAll(drawing, model, canvas);
  return canvas.isMirrored() ? mirrored(std::move(drawing), canvas.size.width()) : drawing;
}

}  // namespace pace::ui
