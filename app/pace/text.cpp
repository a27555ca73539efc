#include "app/pace/text.h"

#include <algorithm>
#include <array>
#include <cstddef>

#include "core/time/ascii.h"
#include "core/time/utf8.h"

namespace pace::cli {

namespace {

struct Range {
  char32_t first;
  char32_t last;
};

constexpr std::array<Range, 6> withoutWidth{{{0x300, 0x36F},
                                             {0x200B, 0x200F},
                                             {0x20D0, 0x20FF},
                                             {0xFE00, 0xFE0F},
                                             {0xFE20, 0xFE2F},
                                             {0xE0100, 0xE01EF}}};
constexpr std::array<Range, 9> doubleWidth{{{0x1100, 0x115F},
                                            {0x2E80, 0x303E},
                                            {0x3041, 0xA4CF},
                                            {0xAC00, 0xD7A3},
                                            {0xF900, 0xFAFF},
                                            {0xFE30, 0xFE6F},
                                            {0xFF00, 0xFF60},
                                            {0x1F300, 0x1FAFF},
                                            {0x20000, 0x3FFFD}}};

template <class Ranges>
bool isIn(const Ranges& ranges, char32_t letter) {
  for (const Range& range : ranges) {
    if (range.first <= letter && letter <= range.last) return true;
  }
  return false;
}

int widthOf(char32_t letter) {
  if (isIn(withoutWidth, letter)) return 0;
  return isIn(doubleWidth, letter) ? 2 : 1;
}

struct Letter {
  char32_t codePoint;
  std::string_view bytes;
};

/// Of a text that is not empty. A byte that is no letter of UTF-8 counts as one.
Letter firstLetter(std::string_view text) {
  const CodePoint first = tryCodePoint(text).value_or(CodePoint{U'?', 1});
  return {first.value, text.substr(0, first.length)};
}

bool isControl(char32_t letter) {
  return letter < 0x20 || (letter >= 0x7F && letter < 0xA0);
}

std::string escaped(const Letter& letter) {
  constexpr std::string_view digits = "0123456789abcdef";
  if (letter.codePoint == '\n') return "\\n";
  if (letter.codePoint == '\t') return "\\t";
  std::string text = "\\x";
  text += digits[letter.codePoint >> 4 & 0xF];
  text += digits[letter.codePoint & 0xF];
  return text;
}

/// The longest beginning that takes at most `width` columns.
std::string_view beginning(std::string_view text, int width) {
  std::size_t length = 0;
  while (length < text.size()) {
    const Letter letter = firstLetter(text.substr(length));
    width -= widthOf(letter.codePoint);
    if (width < 0) break;
    length += letter.bytes.size();
  }
  return text.substr(0, length);
}

bool isCapital(char letter) {
  return letter >= 'A' && letter <= 'Z';
}

}  // namespace

bool isUtf8(std::string_view text) {
  while (!text.empty()) {
    const auto letter = tryCodePoint(text);
    if (!letter) return false;
    text.remove_prefix(letter->length);
  }
  return true;
}

int lettersIn(std::string_view text) {
  int count = 0;
  for (; !text.empty(); ++count) text.remove_prefix(firstLetter(text).bytes.size());
  return count;
}

int widthOf(std::string_view text) {
  int width = 0;
  while (!text.empty()) {
    const Letter letter = firstLetter(text);
    width += widthOf(letter.codePoint);
    text.remove_prefix(letter.bytes.size());
  }
  return width;
}

std::string clipped(std::string_view text, int width, std::string_view ellipsis) {
  if (widthOf(text) <= width) return std::string(text);
  return std::string(beginning(text, width - widthOf(ellipsis))) + std::string(ellipsis);
}

std::string onOneLine(std::string_view text) {
  std::string line;
  while (!text.empty()) {
    const Letter letter = firstLetter(text);
    line += isControl(letter.codePoint) ? escaped(letter) : std::string(letter.bytes);
    text.remove_prefix(letter.bytes.size());
  }
  return line;
}

std::string wrapped(std::string_view text, int width, int indent) {
  const std::string margin(static_cast<std::size_t>(indent), ' ');
  std::string lines;
  std::string line;
  while (!text.empty()) {
    const std::string_view word = text.substr(0, text.find(' '));
    if (!line.empty() && indent + widthOf(line) + 1 + widthOf(word) > width) {
      lines += margin + line + '\n';
      line.clear();
    }
    if (!line.empty()) line += ' ';
    line += word;
    text.remove_prefix(std::min(word.size() + 1, text.size()));
  }
  return lines + margin + line + '\n';
}

std::string capitalised(std::string_view text) {
  std::string changed(text);
  if (!text.empty() && text[0] >= 'a' && text[0] <= 'z') {
    changed[0] = static_cast<char>(text[0] - 'a' + 'A');
  }
  return changed;
}

std::string uncapitalised(std::string_view text) {
  std::string changed(text);
  if (text.size() > 1 && !isCapital(text[1])) changed[0] = lowered(text[0]);
  return changed;
}

}  // namespace pace::cli
