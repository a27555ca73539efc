// How many weeks in a row have reached the overload limit.
#pragma once

#include <chrono>

#include "core/insight/totals.h"
#include "core/journal/settings.h"

namespace pace {

struct Spell {
  int weeks = 0;
  Day since{};  ///< first day of the first of them; first day of this week where weeks is 0

  friend bool operator==(const Spell&, const Spell&) = default;
};

/// Counts back from the week of `asOf`, which is left out while it has not reached the limit: an
/// unfinished week does not end a spell. Each week is held against the limits of its last day (this
/// week: of `asOf`). A week whose logged hours stay below the limit ends the spell, gaps or not.
Spell spell(Entries entries, Day asOf, const Settings& settings);

}  // namespace pace
