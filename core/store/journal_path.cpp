// Where the journal lives unless another one is named.
#include <cstdlib>
#include <filesystem>

#include "core/journal/store_error.h"
#include "core/store/sqlite_journal.h"

namespace pace {

namespace {

/// The folder an environment variable names; empty where it names none. The XDG specification has a
/// relative path ignored.
std::filesystem::path folderIn(const char* variable) {
  const char* const value = std::getenv(variable);
  const std::filesystem::path folder = value == nullptr ? "" : value;
  return folder.is_absolute() ? folder : std::filesystem::path{};
}

}  // namespace

std::filesystem::path defaultJournalPath() {
  const std::filesystem::path inFolder = "pacekeeper/journal.sqlite";
  if (const auto folder = folderIn("XDG_DATA_HOME"); !folder.empty()) return folder / inFolder;
  if (const auto home = folderIn("HOME"); !home.empty()) return home / ".local/share" / inFolder;
  throw StoreError(StoreError::Kind::cannotOpen, inFolder,
                   "has no place to be, since neither XDG_DATA_HOME nor HOME names a folder. Set "
                   "one of them, or name a file for the journal.");
}

}  // namespace pace
