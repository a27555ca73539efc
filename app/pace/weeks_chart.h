// The weeks as lines of bars, with the overload and the severe limit marked: 60 and 70 h.
#pragma once

#include <string>
#include <vector>

#include "app/pace/style.h"
#include "core/insight/snapshot.h"

namespace pace::cli {

/// One line a week, oldest first, under a line that names the limits and above a legend. No line is
/// wider than the style's columns. A full bar is the severe limit and a seventh of it, or the
/// longest week where that is longer; each week is held against the limits of its own time.
std::string weeksChart(const Snapshot& snapshot, const std::vector<Total>& totals,
                       const Style& style);

}  // namespace pace::cli
