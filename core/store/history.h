// The trail of every change: what undo and redo walk along, and never shorten.
#pragma once

#include <SQLiteCpp/Database.h>

#include <chrono>
#include <cstdint>
#include <optional>
#include <string>

#include "core/journal/day_entry.h"

namespace pace {

enum class Cause { save, erase, undo, redo };

/// Where and when a change is made.
struct Occasion {
  std::string device;
  std::chrono::sys_seconds instant;
};

/// A change as the history holds it.
struct PastChange {
  std::int64_t id = 0;
  Day day{};
  std::optional<DayEntry> replaced;  ///< none where the day had no entry
};

/// Adds a change of `day`, which replaced `replaced`. `takenBack` is the id of the change that an
/// undo or redo takes back, none for a save or an erase.
void record(SQLite::Database& database, Day day, const std::optional<DayEntry>& replaced,
            Cause cause, std::optional<std::int64_t> takenBack, const Occasion& occasion);

/// The newest save, erase or redo that nothing took back. By then its day stands as that change
/// left it, whoever wrote in between, since every later change of it has been taken back.
std::optional<PastChange> newestToUndo(SQLite::Database& database);

/// The newest undo that nothing took back and that no save or erase came after: to redo is to take
/// an undo back.
std::optional<PastChange> newestToRedo(SQLite::Database& database);

}  // namespace pace
