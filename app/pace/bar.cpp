#include "app/pace/bar.h"

#include <algorithm>
#include <array>
#include <cstddef>
#include <string_view>

namespace pace::cli {

namespace {

constexpr long parts = 8;  // of a cell that a block character can fill

/// Blocks from none to a whole cell, by eighths.
constexpr std::array<std::string_view, parts + 1> blocks{" ", "▏", "▎", "▍", "▌",
                                                         "▋", "▊", "▉", "█"};

/// Eighths of cells, rounded down.
long partsOf(std::chrono::minutes length, std::chrono::minutes scale, int width) {
  return length.count() * width * parts / scale.count();
}

std::string_view block(long filled, bool isUnicode) {
  if (isUnicode) return blocks.at(static_cast<std::size_t>(std::clamp(filled, 0L, parts)));
  return filled >= parts ? "#" : " ";
}

/// The cells `[from, until)` of a bar of which `filled` eighths are full.
std::string cells(int from, int until, long filled, bool isUnicode) {
  std::string text;
  for (int cell = from; cell < until; ++cell) text += block(filled - cell * parts, isUnicode);
  return text;
}

}  // namespace

int cellOf(std::chrono::minutes length, std::chrono::minutes scale, int width) {
  return static_cast<int>(partsOf(length, scale, width) / parts);
}

std::string barText(const Bar& bar, int width, const Style& style) {
  const long filled = partsOf(bar.worked, bar.scale, width);
  const int severe = std::min(cellOf(bar.severe, bar.scale, width), width - 1);
  const int overload = std::min(cellOf(bar.overload, bar.scale, width), severe - 1);
  const auto part = [&](int from, int until) {
    return painted(cells(from, until, filled, style.isUnicode), bar.ink, style);
  };
  return part(0, overload) + painted(style.isUnicode ? "┊" : ":", Ink::overload, style) +
         part(overload + 1, severe) + painted(style.isUnicode ? "│" : "|", Ink::severe, style) +
         part(severe + 1, width);
}

}  // namespace pace::cli
