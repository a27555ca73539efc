// The week of any day, held against the limits of its own time.
#pragma once

#include <optional>

#include "core/insight/snapshot.h"

namespace pace::cli {

/// The calendar week that holds `day`.
Total weekTotal(Day day, const Snapshot& snapshot);

/// The limits that a stretch of days is held against: those of its last day, or of today where that
/// comes first.
const Limits& limitsOf(DaySpan days, const Snapshot& snapshot);

/// The highest limit that a total has reached.
std::optional<Severity> severityOf(const Total& total, const Snapshot& snapshot);

/// The warnings of a week, as they stood at its end, or today while it lasts. None for a week to
/// come.
std::vector<Warning> warningsOf(DaySpan week, const Snapshot& snapshot);

/// The warnings of every stretch of days that holds `day`, each rule at its worst: what entering
/// hours late must tell. Most severe first.
std::vector<Warning> warningsAbout(Day day, const Snapshot& snapshot);

}  // namespace pace::cli
