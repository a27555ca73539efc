// One day put into, or taken out of, the entries in hand.
#pragma once

#include <optional>
#include <vector>

#include "core/journal/day_entry.h"

namespace pace::ui {

/// `entries`, in order of their day, with `entry` in the place of `day`; without that day where
/// `entry` is none.
std::vector<DayEntry> patched(std::vector<DayEntry> entries, Day day,
                              const std::optional<DayEntry>& entry);

}  // namespace pace::ui
