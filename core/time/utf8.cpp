#include "core/time/utf8.h"

#include <array>

namespace pace {

namespace {

/// Bytes of the sequence that `lead` opens; 0 where it opens none.
std::size_t sequenceLength(unsigned char lead) {
  if (lead < 0x80) return 1;
  if (lead < 0xc2) return 0;
  if (lead < 0xe0) return 2;
  if (lead < 0xf0) return 3;
  return lead < 0xf5 ? 4 : 0;
}

/// Whether `value` could not have been written in fewer bytes, and is a character at all.
bool isWellFormed(char32_t value, std::size_t length) {
  constexpr std::array<char32_t, 5> smallest{0, 0, 0x80, 0x800, 0x10000};
  const bool isSurrogate = value >= 0xd800 && value <= 0xdfff;
  return value >= smallest.at(length) && value <= 0x10ffff && !isSurrogate;
}

}  // namespace

std::optional<CodePoint> tryCodePoint(std::string_view text) {
  if (text.empty()) return std::nullopt;
  const auto lead = static_cast<unsigned char>(text.front());
  const std::size_t length = sequenceLength(lead);
  if (length == 0 || length > text.size()) return std::nullopt;
  if (length == 1) return CodePoint{lead, 1};
  char32_t value = lead & (0x7fU >> length);
  for (const char next : text.substr(1, length - 1)) {
    const auto byte = static_cast<unsigned char>(next);
    if ((byte & 0xc0U) != 0x80) return std::nullopt;
    value = (value << 6U) | (byte & 0x3fU);
  }
  if (!isWellFormed(value, length)) return std::nullopt;
  return CodePoint{value, length};
}

}  // namespace pace
