#include "core/store/severity_word.h"

#include <algorithm>
#include <array>

namespace pace {

namespace {

constexpr std::array<std::string_view, 4> words{"notice", "high", "overload", "severe"};

}  // namespace

std::string severityWord(Severity severity) {
  return std::string(words.at(static_cast<std::size_t>(severity)));
}

Severity severityFrom(std::string_view word) {
  const auto place = std::ranges::find(words, word) - words.begin();
  return static_cast<Severity>(std::min<std::ptrdiff_t>(place, words.size() - 1));
}

}  // namespace pace
