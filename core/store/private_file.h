// Files that belong to one person: made for nobody else to read, and asked whether they can change.
#pragma once

#include <filesystem>

namespace pace {

/// Makes an empty file at `path` with mode 0600, and the folders it is missing with mode 0700.
/// Leaves a file that is there already as it is. Throws StoreError (cannotOpen, full).
void makePrivateFile(const std::filesystem::path& path);

/// True where `path` has a write bit set and this process may write both to it and beside it, as
/// SQLite must. A file without a write bit is read-only for everyone, root included.
bool isWritable(const std::filesystem::path& path);

/// `path` + `suffix` with every link resolved: the file SQLite keeps beside a database.
std::filesystem::path companionOf(const std::filesystem::path& path, const char* suffix);

/// True where that companion exists and is not empty.
bool hasCompanion(const std::filesystem::path& path, const char* suffix);

}  // namespace pace
