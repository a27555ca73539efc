// What was sent, and what is to stay silent, as rows.
#pragma once

#include <SQLiteCpp/Database.h>

#include <vector>

#include "core/journal/alert_log.h"

namespace pace {

/// Oldest first.
AlertLog readAlertLog(SQLite::Database& database);

void addSentAlerts(SQLite::Database& database, const std::vector<SentAlert>& alerts);

void addSnooze(SQLite::Database& database, const Snooze& snooze);

}  // namespace pace
