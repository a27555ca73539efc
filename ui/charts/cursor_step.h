// Where an arrow key takes the cursor of a chart.
#pragma once

#include <cstddef>
#include <optional>

namespace pace::ui {

struct Steps {
  std::size_t at = 0;       ///< below `count`
  std::size_t count = 0;    ///< 1 or more
  bool isMirrored = false;  ///< time runs from right to left
};

/// The place Left, Right, Home or End (a Qt::Key) lead to; at either end the arrows stay. None for
/// any other key.
std::optional<std::size_t> tryStep(int key, const Steps& steps);

}  // namespace pace::ui
