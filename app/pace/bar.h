// One bar of text, with the marks of two limits on it.
#pragma once

#include <chrono>
#include <string>

#include "app/pace/style.h"

namespace pace::cli {

struct Bar {
  std::chrono::minutes worked{};
  std::chrono::minutes overload{};  ///< marked by a dashed line
  std::chrono::minutes severe{};    ///< marked by a solid line
  std::chrono::minutes scale{};     ///< the length that fills the bar; `severe` or more
  Ink ink = Ink::plain;
};

/// The cell that `length` falls into, of a bar `width` cells wide.
int cellOf(std::chrono::minutes length, std::chrono::minutes scale, int width);

/// `width` cells, 3 or more, filled up to `worked` and never beyond. The limits are marked on top,
/// so that a bar that stays below a limit does not pass its mark.
std::string barText(const Bar& bar, int width, const Style& style);

}  // namespace pace::cli
