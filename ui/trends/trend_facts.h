// Where things stand today, as single figures: each with what it is held against, or why it is not
// known.
#pragma once

#include "core/insight/snapshot.h"
#include "ui/charts/facts_model.h"

namespace pace::ui {

/// Without any figure where nothing was ever logged.
FactsModel trendFacts(const Snapshot& snapshot);

}  // namespace pace::ui
