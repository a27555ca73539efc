// Rows of cells, set out as aligned columns.
#pragma once

#include <string>
#include <vector>

#include "app/pace/style.h"

namespace pace::cli {

enum class Align { left, right };

struct Cell {
  std::string text;  ///< one line of UTF-8
  Ink ink = Ink::plain;
};

/// Columns are as wide as their widest cell, two spaces apart, and the whole is indented by two. A
/// row may be shorter than the table is wide; no line ends in spaces.
class Table {
 public:
  explicit Table(std::vector<Align> columns);

  /// `row` has at most as many cells as the table has columns.
  void add(std::vector<Cell> row);

  /// On a terminal the last column is cut where the terminal ends.
  std::string text(const Style& style) const;

 private:
  std::vector<int> widths(const Style& style) const;

  std::vector<Align> m_columns;
  std::vector<std::vector<Cell>> m_rows;
};

}  // namespace pace::cli
