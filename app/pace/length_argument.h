// Reads a length on the command line.
#pragma once

#include <chrono>
#include <optional>
#include <string_view>

#include "core/time/hours_text.h"

namespace pace::cli {

/// Hours as people type them; none for the word `none`. Throws UsageError that names `argument`.
std::optional<Hours> readLength(std::string_view argument, std::string_view text);

/// The length of a night, under 24 hours. Throws as readLength does, and for `none`.
std::chrono::minutes readNight(std::string_view argument, std::string_view text);

}  // namespace pace::cli
