// The signs that hours are written in: numbers, units, dashes, in whatever script they arrive.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace pace {

struct HoursToken {
  enum class Kind {
    number,    ///< digits of any script; `text` holds them as ASCII
    fraction,  ///< a half or a quarter in one sign; `text` holds its minutes of an hour
    colon,
    point,  ///< a full stop or another script's decimal point
    comma,  ///< a decimal point or a list sign: what stands around it tells
    semicolon,
    slash,
    plus,        ///< "+", "&", "and"
    dash,        ///< any hyphen, dash, minus sign or tilde
    to,          ///< "to", "till", "until"
    hourUnit,    ///< "h", "hrs", "hours"; `text` holds the word
    minuteUnit,  ///< "m", "min", "minutes"
    am,
    pm,
    unknown,  ///< anything else, bytes that are not UTF-8 included
    end,
  };
  Kind kind{};
  std::size_t position{};   ///< byte offset of its first byte in the text as typed
  bool afterSpace = false;  ///< white space stands right before it
  std::string text;         ///< digits as ASCII, words in lower case; empty for most signs

  friend bool operator==(const HoursToken&, const HoursToken&) = default;
};

/// Always closed by one token of kind end, at the length of `text`. Takes linear time.
std::vector<HoursToken> hoursTokens(std::string_view text);

}  // namespace pace
