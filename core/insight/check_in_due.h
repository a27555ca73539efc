// Whether this evening is the one to ask how the week was.
#pragma once

#include <optional>
#include <vector>

#include "core/insight/snapshot.h"
#include "core/journal/check_in.h"

namespace pace {

/// The first day of the week that ends today, where today's hours are logged and the week is not
/// answered yet; none on every other evening. `checkIns` in any order.
std::optional<Day> checkInDue(const Snapshot& snapshot, const std::vector<CheckIn>& checkIns);

}  // namespace pace
