// Letters of ASCII without regard to case, and never to the locale.
#pragma once

#include <algorithm>
#include <string>
#include <string_view>

namespace pace {

constexpr char lowered(char letter) {
  return letter >= 'A' && letter <= 'Z' ? static_cast<char>(letter - 'A' + 'a') : letter;
}

/// `text` with A to Z as a to z and every other byte as it was.
inline std::string lowered(std::string_view text) {
  std::string result{text};
  std::ranges::transform(result, result.begin(), [](char letter) { return lowered(letter); });
  return result;
}

}  // namespace pace
