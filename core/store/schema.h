// The tables of a journal, and the numbered steps that bring an older file up to date.
#pragma once

#include <SQLiteCpp/Database.h>

#include <filesystem>

namespace pace {

/// "Pace" in ASCII: the application_id by which a file is known as ours.
inline constexpr int journalApplicationId = 0x50616365;

/// The schema this program reads and writes: the number of migrations there are.
extern const int schemaVersion;

/// How a database stands to this program.
enum class SchemaState {
  empty,  ///< nothing in it: a journal can be made of it
  older,  ///< a journal that a migration brings up to date
  current,
};

/// Reads, and changes nothing. Throws StoreError: notAJournal for another program's database,
/// newerSchema for a journal of a later Pacekeeper.
SchemaState schemaState(SQLite::Database& database, const std::filesystem::path& path);

/// Runs the missing migrations in one transaction; does nothing to a journal that is current.
/// Throws as schemaState does.
void bringUpToDate(SQLite::Database& database, const std::filesystem::path& path);

}  // namespace pace
