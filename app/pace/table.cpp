#include "app/pace/table.h"

#include <algorithm>
#include <cassert>
#include <numeric>
#include <utility>

#include "app/pace/text.h"

namespace pace::cli {

namespace {

constexpr int indent = 2;
constexpr int gap = 2;
constexpr int narrowestLastColumn = 8;

std::string spaces(int count) {
  return std::string(static_cast<std::size_t>(count), ' ');
}

std::string cellText(const Cell& cell, int width, const Style& style) {
  return style.isTerminal ? clipped(cell.text, width, style.isUnicode ? "…" : "...") : cell.text;
}

}  // namespace

Table::Table(std::vector<Align> columns) : m_columns(std::move(columns)) {}

void Table::add(std::vector<Cell> row) {
  assert(row.size() <= m_columns.size());
  m_rows.push_back(std::move(row));
}

std::vector<int> Table::widths(const Style& style) const {
  std::vector<int> widest(m_columns.size(), 0);
  for (const auto& row : m_rows) {
    for (std::size_t column = 0; column < row.size(); ++column) {
      widest[column] = std::max(widest[column], widthOf(row[column].text));
    }
  }
  const int gaps = gap * static_cast<int>(widest.size() - 1);
  const int others = std::accumulate(widest.begin(), widest.end() - 1, indent + gaps);
  if (style.isTerminal) {
    widest.back() = std::min(widest.back(), std::max(style.columns - others, narrowestLastColumn));
  }
  return widest;
}

std::string Table::text(const Style& style) const {
  const std::vector<int> columnWidths = widths(style);
  std::string lines;
  for (const auto& row : m_rows) {
    int pending = indent;  // spaces owed before the next text, and dropped at the end of a line
    for (std::size_t column = 0; column < row.size(); ++column) {
      const std::string cell = cellText(row[column], columnWidths[column], style);
      const int filling = columnWidths[column] - widthOf(cell);
      const bool isRight = m_columns[column] == Align::right;
      if (isRight) pending += filling;
      if (!cell.empty()) {
        lines += spaces(pending) + painted(cell, row[column].ink, style);
        pending = 0;
      }
      pending += gap + (isRight ? 0 : filling);
    }
    lines += '\n';
  }
  return lines;
}

}  // namespace pace::cli
