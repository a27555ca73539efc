// Clock spans as the journal stores them: "540-750 780-1140", in minutes after midnight.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/time/span.h"

namespace pace {

/// Empty for no spans. The spans are without fault (see faultOf).
std::string spansText(const std::vector<ClockSpan>& spans);

/// Reads what spansText writes; none for anything else.
std::optional<std::vector<ClockSpan>> trySpans(std::string_view text);

}  // namespace pace
