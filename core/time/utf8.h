// UTF-8 as text arrives: one code point at a time, from bytes of any origin.
#pragma once

#include <cstddef>
#include <optional>
#include <string_view>

namespace pace {

struct CodePoint {
  char32_t value{};
  std::size_t length{};  ///< bytes it takes up, 1 to 4

  friend bool operator==(const CodePoint&, const CodePoint&) = default;
};

/// The code point `text` begins with; none where it is empty or does not begin with well-formed
/// UTF-8 (RFC 3629: no overlong form, no surrogate, nothing above U+10FFFF).
std::optional<CodePoint> tryCodePoint(std::string_view text);

}  // namespace pace
