// The weekly check-ins: one row a week with an answer.
#pragma once

#include <SQLiteCpp/Database.h>

#include <vector>

#include "core/journal/check_in.h"

namespace pace {

/// By week.
std::vector<CheckIn> readCheckIns(SQLite::Database& database);

/// Replaces the answers of its week; a blank one takes them out.
void putCheckIn(SQLite::Database& database, const CheckIn& checkIn);

}  // namespace pace
