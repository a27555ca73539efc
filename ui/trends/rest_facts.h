// The figures of rest: days off, sleep owed, and what has changed since a spell ended.
#pragma once

#include "core/insight/snapshot.h"
#include "ui/charts/facts_model.h"

namespace pace::ui {

/// Days of work without one off.
Fact workRunFact(const Snapshot& snapshot);
/// Days off among 28, of the 4 that are asked for.
Fact restDaysFact(const Snapshot& snapshot);
/// Over 14 nights, against the sleep a person says they need.
Fact sleepOwedFact(const Snapshot& snapshot);
/// The nightly sleep that, kept up, would tire as much.
Fact steadySleepFact(const Snapshot& snapshot);
/// "improving", and never more than that.
Fact recoveryFact(const Snapshot& snapshot);

}  // namespace pace::ui
