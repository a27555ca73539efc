// The words a person uses for a day: a date, "today", "yesterday", "mon".
#pragma once

#include <optional>
#include <string_view>

#include "core/time/day.h"

namespace pace {

/// Reads an ISO date, `today`, `yesterday`, or an English weekday in full or its first three
/// letters, in any case. A weekday is the latest one that is not after `today`, so on a Monday
/// "mon" is today. None for anything else. Days after `today` are read: refusing them is the
/// caller's rule.
std::optional<Day> tryDay(std::string_view text, Day today);

}  // namespace pace
