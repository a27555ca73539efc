// Typed text without what only steers how it looks: widths, cases, spaces, directions.
#pragma once

#include <cstddef>
#include <string_view>
#include <vector>

namespace pace {

struct PlainLetter {
  char32_t value{};         ///< A to Z as a to z, full-width forms as the ASCII they stand for
  std::size_t position{};   ///< byte offset in the text as typed
  bool afterSpace = false;  ///< white space stands between it and the letter before

  friend bool operator==(const PlainLetter&, const PlainLetter&) = default;
};

/// What can be seen of `text`: white space and marks without width (bidi, joining, byte order) are
/// left out. A byte that is not UTF-8 is one U+FFFD.
std::vector<PlainLetter> plainLetters(std::string_view text);

}  // namespace pace
