#include "core/time/plain_letters.h"

#include "core/time/ascii.h"
#include "core/time/utf8.h"

namespace pace {

namespace {

char32_t withoutWidth(char32_t value) {
  const bool isFullWidth = value >= 0xff01 && value <= 0xff5e;
  return isFullWidth ? value - 0xff01 + U'!' : value;
}

char32_t withoutCase(char32_t value) {
  return value < 0x80 ? static_cast<char32_t>(lowered(static_cast<char>(value))) : value;
}

/// The letter `text` begins with; for a byte that is not UTF-8, U+FFFD.
CodePoint letterAtFront(std::string_view text) {
  return tryCodePoint(text).value_or(CodePoint{U'\ufffd', 1});
}

/// White_Space in Unicode's PropList.txt.
bool isSpace(char32_t value) {
  return value == U' ' || (value >= 0x9 && value <= 0xd) || value == 0x85 || value == 0xa0 ||
         value == 0x1680 || (value >= 0x2000 && value <= 0x200a) || value == 0x2028 ||
         value == 0x2029 || value == 0x202f || value == 0x205f || value == 0x3000;
}

/// Soft hyphen, Arabic letter mark, zero widths, bidi controls, word joiner, byte order mark.
bool isInvisible(char32_t value) {
  return value == 0xad || value == 0x61c || (value >= 0x200b && value <= 0x200f) ||
         (value >= 0x202a && value <= 0x202e) || value == 0x2060 ||
         (value >= 0x2066 && value <= 0x2069) || value == 0xfeff;
}

}  // namespace

std::vector<PlainLetter> plainLetters(std::string_view text) {
  std::vector<PlainLetter> letters;
  bool afterSpace = false;
  std::size_t position = 0;
  while (position < text.size()) {
    const CodePoint next = letterAtFront(text.substr(position));
    if (isSpace(next.value)) {
      afterSpace = true;
    } else if (!isInvisible(next.value)) {
      letters.push_back({withoutCase(withoutWidth(next.value)), position, afterSpace});
      afterSpace = false;
    }
    position += next.length;
  }
  return letters;
}

}  // namespace pace
