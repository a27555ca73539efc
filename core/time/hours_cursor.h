// A place among the tokens of a text: cheap to copy, so that a reader can try ahead and come back.
#pragma once

#include <algorithm>
#include <cstddef>
#include <span>

#include "core/time/hours_token.h"

namespace pace {

class HoursCursor {
 public:
  /// `tokens` end with one of kind end and outlive the cursor.
  explicit HoursCursor(std::span<const HoursToken> tokens) : m_rest(tokens) {}

  /// The token `ahead` places on, or the end token where there are fewer.
  const HoursToken& peek(std::size_t ahead = 0) const {
    return m_rest[std::min(ahead, m_rest.size() - 1)];
  }
  bool sees(HoursToken::Kind kind, std::size_t ahead = 0) const { return peek(ahead).kind == kind; }
  /// As sees, and without white space before it.
  bool seesTight(HoursToken::Kind kind, std::size_t ahead) const {
    return sees(kind, ahead) && !peek(ahead).afterSpace;
  }
  bool isAtEnd() const { return sees(HoursToken::Kind::end); }

  /// Passes over `count` tokens, never over the end.
  void skip(std::size_t count = 1) { m_rest = m_rest.subspan(std::min(count, m_rest.size() - 1)); }

 private:
  std::span<const HoursToken> m_rest;
};

}  // namespace pace
