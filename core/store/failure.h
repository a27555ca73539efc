// What SQLite and the system report, as the one exception the rest of the program knows.
#pragma once

#include <SQLiteCpp/Database.h>
#include <SQLiteCpp/Exception.h>

#include <filesystem>
#include <string>

#include "core/journal/day_entry.h"
#include "core/journal/store_error.h"

namespace pace {

/// `systemError` is the errno behind it, 0 where there is none.
StoreError storeError(const std::filesystem::path& path, const SQLite::Exception& failure,
                      int systemError);

/// What the system answered to the last call of `database` that failed: an errno, 0 for none.
int systemErrorOf(SQLite::Database& database);

/// Of a journal that could not be made: `systemError` is the errno that says why.
StoreError cannotMake(const std::filesystem::path& path, int systemError);

/// Of a path that could not be looked at.
StoreError cannotReach(const std::filesystem::path& path, int systemError);

/// Of a change to a journal that was opened for reading.
StoreError readOnlyError(const std::filesystem::path& path);

/// Of an entry that faultOf refuses.
StoreError refusal(const std::filesystem::path& path, Day day, EntryFault fault);

}  // namespace pace
