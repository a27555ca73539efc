// What the journal holds beside its days: what changes a number, from a day on, and warnings put
// away.
#pragma once

#include <SQLiteCpp/Database.h>

#include <vector>

#include "core/journal/journal.h"

namespace pace {

Settings readSettings(SQLite::Database& database);

/// Each holds from `from` on and replaces one of the same day.
void putLimits(SQLite::Database& database, Day from, const Limits& limits);
void putCalendar(SQLite::Database& database, Day from, const Calendar& calendar);
void putUsualHours(SQLite::Database& database, Day from, const UsualHours& usual);
void putSleepNeed(SQLite::Database& database, Day from, std::chrono::minutes need);

/// In the order they were put away.
std::vector<Dismissal> readDismissals(SQLite::Database& database);

/// Does nothing where the same is there.
void addDismissal(SQLite::Database& database, const Dismissal& dismissal);

}  // namespace pace
