// What the engineer of the story answered to the weekly check-in.
#pragma once

#include <vector>

#include "core/journal/check_in.h"

namespace pace::demo {

/// The answers to the weeks, from Monday on, that lie whole in the year before `lastDay`, by week;
/// the same `lastDay` always gives the same. The longer the overload, the worse; afterwards it
/// eases over six weeks. A few weeks are not answered, and a few lines are left out.
std::vector<CheckIn> checkIns(Day lastDay);

}  // namespace pace::demo
