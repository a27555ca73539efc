// Where an arrow key takes the cursor of a chart.
#pragma once

#include <cstddef>
#include <optional>

namespace pace::ui {

struct Steps {
  std::size_t at = 0;            ///< below `count`
  std::size_t count = 0;         ///< 1 or more
  bool isMirrored = false;       ///< time runs from right to left
  std::size_t columnLength = 1;  ///< places in a column, 1 or more
};

/// The place an arrow, Home or End (a Qt::Key) leads to; an arrow that would leave the chart stays.
/// None for any other key, and for Up and Down where a column is one place.
std::optional<std::size_t> tryStep(int key, const Steps& steps);

}  // namespace pace::ui
