// One length as it was typed: "9.5", "9:30", "930", "1h30", "45 min", "7½".
#pragma once

#include <chrono>
#include <cstddef>
#include <optional>

#include "core/time/hours_cursor.h"

namespace pace {

struct LengthPhrase {
  enum class Form {
    bare,      ///< "9", "930": could be a clock time as well
    pointed,   ///< "9:30", "9.5", "7½"
    withUnit,  ///< "9h", "45m"
  };
  std::chrono::minutes length{};
  Form form = Form::bare;
  std::size_t position{};
  std::optional<std::size_t> minutesPast59;  ///< where minutes past 59 stand

  friend bool operator==(const LengthPhrase&, const LengthPhrase&) = default;
};

/// Reads a length of any size and moves `cursor` past it. Decimals are of an hour and rounded to
/// the minute: "9.33" is 9:20. None, with `cursor` where it was, for anything else.
std::optional<LengthPhrase> tryLengthPhrase(HoursCursor& cursor);

}  // namespace pace
