// A day's entry as the columns of a row, and back.
#pragma once

#include <SQLiteCpp/Column.h>
#include <SQLiteCpp/Statement.h>

#include "core/journal/day_entry.h"

namespace pace {

/// The columns of an entry, in the order these functions take them.
inline constexpr const char* entryColumns =
    "day, worked_minutes, spans, slept_minutes, kind, energy, note";
inline constexpr int entryColumnCount = 7;

/// Binds parameters 1 to entryColumnCount; those of absent values stay as they are, which is NULL
/// in a new statement.
void bindEntry(SQLite::Statement& statement, const DayEntry& entry);

/// Reads entryColumns, the first of them at column `first`. Throws SQLite::Exception
/// (SQLITE_CORRUPT) for a row that no entry is written as.
DayEntry entryFrom(const SQLite::Statement& row, int first = 0);

/// Reads an ISO date. Throws SQLite::Exception (SQLITE_CORRUPT) for anything else.
Day dayFrom(const SQLite::Column& column);

}  // namespace pace
