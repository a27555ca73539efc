// A day's hours as a list of what was typed: clock times, lengths and breaks, not yet added up.
#pragma once

#include <chrono>
#include <cstddef>
#include <span>
#include <variant>
#include <vector>

#include "core/time/clock_range.h"
#include "core/time/hours_text.h"
#include "core/time/hours_token.h"

namespace pace {

struct AddedLength {
  std::chrono::minutes length{};
  std::size_t position{};

  friend bool operator==(const AddedLength&, const AddedLength&) = default;
};

struct Break {
  std::chrono::minutes length{};
  std::size_t position{};  ///< of its minus sign

  friend bool operator==(const Break&, const Break&) = default;
};

using HoursPart = std::variant<ClockRange, AddedLength, Break>;
using HoursPartsReading = std::variant<std::vector<HoursPart>, HoursFault>;

/// Reads one part or more. `tokens` are not blank: one at least stands before their end.
///
///     hours    = part { separator part | "-" break }
///     part     = clock ( "-" | "to" ) clock | length
///     separator = nothing | "," | ";" | plus      a length is joined by a plus only, so that "9,
///     5",
///                                                 a slip for "9,5", is not 14 hours
///     break    = length     with a unit, or pointed after clock times: "9-17-0:45"; a bare number
///                           could be anything
///
/// What looks like clock times is read as clock times: "8-0:45" ends at 0:45, "8-45m" is 7:15.
HoursPartsReading readHoursParts(std::span<const HoursToken> tokens);

}  // namespace pace
