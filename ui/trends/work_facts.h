// The figures of work: the overload spell, overtime, and the means of weeks, each against its line.
#pragma once

#include <vector>

#include "core/insight/snapshot.h"
#include "ui/charts/facts_model.h"

namespace pace::ui {

/// Weeks in a row at the overload limit.
Fact spellFact(const Snapshot& snapshot);
/// In 30 days, against 45, 80 and 100 h.
Fact overtimeFact(const Snapshot& snapshot);
/// The highest mean of 2 to 6 months, and all of them, against 80 h.
Fact overtimeMeansFact(const Snapshot& snapshot);
/// Of 4, 12 and 17 weeks, against the overload limit, 44 and 48 h.
std::vector<Fact> weekMeanFacts(const Snapshot& snapshot);

}  // namespace pace::ui
