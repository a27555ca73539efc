// How the story feels: the engineer's energy and the few notes left beside the hours.
#pragma once

#include <optional>
#include <string_view>

#include "core/journal/day_entry.h"

namespace pace::demo {

/// Falls as the overload goes on; none on the evenings it was not given.
std::optional<Energy> energyOn(Day day);

/// Empty on most days.
std::string_view noteOn(Day day);

}  // namespace pace::demo
