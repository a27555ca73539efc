// How a journal's file is opened: made where there is none, refused untouched where it is not ours.
#pragma once

#include <SQLiteCpp/Database.h>

#include <chrono>
#include <filesystem>

namespace pace {

struct OpenedFile {
  SQLite::Database database;
  bool isReadOnly = false;
};

/// A journal of the current schema, ready for use. `patience` is how long a call waits for another
/// program before it gives up as busy. Throws StoreError and SQLite::Exception; a file that is
/// refused is left as it was, byte for byte, and nothing is left beside it.
OpenedFile openJournalFile(const std::filesystem::path& path, std::chrono::milliseconds patience);

}  // namespace pace
