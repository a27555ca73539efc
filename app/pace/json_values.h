// Single values as `pace --json` writes them: null for what is not known.
#pragma once

#include <chrono>
#include <nlohmann/json.hpp>
#include <optional>
#include <string>

#include "core/time/real_hours.h"
#include "core/time/span.h"

namespace pace::cli {

using Json = nlohmann::ordered_json;

/// On one line. A note that is not UTF-8, which only another program can have written, is mended.
std::string onOneLine(const Json& json);

/// Whole minutes that were logged.
Json minutesOf(const std::optional<std::chrono::minutes>& length);

/// Minutes that a model worked out: a real number.
Json realMinutesOf(const std::optional<RealHours>& length);

/// Hours that a model worked out: a real number.
Json realHoursOf(const std::optional<RealHours>& length);

/// Hours as a whole number where they are one: 60, 62.5.
Json hoursOf(std::chrono::minutes length);

/// {"from": ..., "until": ...}
Json spanOf(DaySpan days);

}  // namespace pace::cli
