// The answers of `pace --json`: the shapes the man page promises, each on one line.
#pragma once

#include <optional>
#include <span>
#include <string>
#include <vector>

#include "core/insight/snapshot.h"
#include "core/journal/journal.h"

namespace pace::cli {

/// Any day of `entries`, with null for everything that is not logged.
std::string dayJson(Entries entries, Day day);

/// A day as `pace log` leaves it, the total of its week, what warns of it, and the message that is
/// due, if any.
std::string logJson(const Snapshot& snapshot, Day day, const std::vector<Warning>& warnings,
                    const std::vector<SentAlert>& due);

/// The days of `total`, the total itself and what warns of it.
std::string weekJson(const Snapshot& snapshot, const Total& total,
                     const std::vector<Warning>& warnings);

std::string weeksJson(const Snapshot& snapshot, const std::vector<Total>& totals);

std::string statusJson(const Snapshot& snapshot);

/// What erase, undo and redo did; none where there was nothing to do.
std::string changeJson(const std::optional<Change>& change);

/// What demo wrote.
std::string seededJson(const std::vector<DayEntry>& entries);

}  // namespace pace::cli
