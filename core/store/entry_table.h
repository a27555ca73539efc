// The entries that stand: one row a logged day.
#pragma once

#include <SQLiteCpp/Database.h>

#include <optional>
#include <vector>

#include "core/journal/day_entry.h"
#include "core/time/span.h"

namespace pace {

std::optional<DayEntry> findEntry(SQLite::Database& database, Day day);

/// The entries of `days`, by day.
std::vector<DayEntry> readEntries(SQLite::Database& database, DaySpan days);

/// Makes `entry` what stands on its day.
void putEntry(SQLite::Database& database, const DayEntry& entry);

void removeEntry(SQLite::Database& database, Day day);

}  // namespace pace
