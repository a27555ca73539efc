// Reads the DAY of the command line.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "core/time/day.h"

namespace pace::cli {

/// An ISO date, `today`, `yesterday` or a weekday. Throws UsageError that names `argument`, as in
/// "DAY" or "--today".
Day readDay(std::string_view argument, std::string_view text, Day today);

/// `today` where no day was given.
Day readDay(const std::optional<std::string>& text, Day today);

/// True for a year and two more numbers, whether or not there is such a day: "2026-02-30".
bool looksLikeDate(std::string_view text);

}  // namespace pace::cli
