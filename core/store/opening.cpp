#include "core/store/opening.h"

#include <sqlite3.h>

#include <string>
#include <string_view>
#include <utility>

#include "core/journal/store_error.h"
#include "core/store/failure.h"
#include "core/store/private_file.h"
#include "core/store/schema.h"

namespace pace {

namespace fs = std::filesystem;

namespace {

using std::chrono::milliseconds;

/// True for a file to open, false where there is none. Throws for anything that is not a file.
bool isThere(const fs::path& path) {
  std::error_code unreachable;
  const auto type = fs::status(path, unreachable).type();
  if (type == fs::file_type::not_found) return false;
  if (type == fs::file_type::none) throw cannotReach(path, unreachable.value());
  if (type == fs::file_type::directory) {
    throw StoreError(StoreError::Kind::cannotOpen, path, "is a folder. Name a file in it.");
  }
  if (type != fs::file_type::regular) {
    throw StoreError(StoreError::Kind::cannotOpen, path, "is not a file. Name a file.");
  }
  return true;
}

/// The path as a URI, so that options can be added to it.
std::string uriOf(const fs::path& path) {
  std::string uri = "file://";
  for (const char letter : fs::absolute(path).string()) {
    constexpr std::string_view digits = "0123456789ABCDEF";
    if (std::string_view("%?#").find(letter) == std::string_view::npos) {
      uri += letter;
    } else {
      const auto byte = static_cast<unsigned char>(letter);
      uri += {'%', digits[byte / 16], digits[byte % 16]};
    }
  }
  return uri;
}

/// Opens without writing anything, beside the file neither. Changes that wait in a write-ahead log
/// can only be read with the shared memory beside it; without such a log the file is all there is.
SQLite::Database openForReading(const fs::path& path, milliseconds patience) {
  const char* option = hasCompanion(path, "-wal") ? "?mode=ro" : "?immutable=1";
  return {uriOf(path) + option, SQLite::OPEN_READONLY | SQLite::OPEN_URI,
          static_cast<int>(patience.count())};
}

OpenedFile openReadOnly(const fs::path& path, milliseconds patience) {
  SQLite::Database database = openForReading(path, patience);
  if (schemaState(database, path) != SchemaState::current) throw readOnlyError(path);
  return {std::move(database), true};
}

/// Throws where `path` is not ours to write. A rollback journal must be played back before anything
/// can be said of the file; then bringUpToDate looks, before it writes.
void inspect(const fs::path& path, milliseconds patience) {
  if (hasCompanion(path, "-journal")) return;
  SQLite::Database database = openForReading(path, patience);
  schemaState(database, path);
}

/// Readers and a writer don't wait for each other in a write-ahead log. Where another Pacekeeper
/// holds the file just now, the change is left to whoever opens it next.
void preferWriteAheadLog(SQLite::Database& database) {
  const int code = database.tryExec("PRAGMA journal_mode = WAL");
  if (code != SQLITE_OK && code != SQLITE_BUSY) throw SQLite::Exception(database.getHandle(), code);
}

OpenedFile openForWriting(const fs::path& path, milliseconds patience) {
  inspect(path, patience);
  SQLite::Database database(fs::absolute(path).string(), SQLite::OPEN_READWRITE,
                            static_cast<int>(patience.count()));
  try {
    database.exec("PRAGMA foreign_keys = ON");
    database.exec("PRAGMA synchronous = FULL");
    bringUpToDate(database, path);
    preferWriteAheadLog(database);
  } catch (const SQLite::Exception& failure) {
    throw storeError(path, failure, systemErrorOf(database));
  }
  return {std::move(database), false};
}

}  // namespace

OpenedFile openJournalFile(const fs::path& path, milliseconds patience) {
  if (!isThere(path)) makePrivateFile(path);
  return isWritable(path) ? openForWriting(path, patience) : openReadOnly(path, patience);
}

}  // namespace pace
