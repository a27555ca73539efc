#include "core/store/private_file.h"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <system_error>

#include "core/store/failure.h"

namespace pace {

namespace fs = std::filesystem;

namespace {

constexpr mode_t ownFileMode = 0600;
constexpr mode_t ownFolderMode = 0700;

/// Makes `folder` and those above it that are missing. False, with errno set, where it cannot.
bool tryMakeFolders(const fs::path& folder) {
  std::error_code unknown;
  if (folder.empty() || fs::is_directory(folder, unknown)) return true;
  if (folder.has_parent_path() && folder.parent_path() != folder &&
      !tryMakeFolders(folder.parent_path())) {
    return false;
  }
  return mkdir(folder.c_str(), ownFolderMode) == 0 ||
         (errno == EEXIST && fs::is_directory(folder, unknown));
}

bool mayWrite(const fs::path& path) {
  return faccessat(AT_FDCWD, path.c_str(), W_OK, AT_EACCESS) == 0;
}

}  // namespace

void makePrivateFile(const fs::path& path) {
  if (!tryMakeFolders(path.parent_path())) throw cannotMake(path, errno);
  const int file = open(path.c_str(), O_RDWR | O_CREAT | O_EXCL | O_CLOEXEC, ownFileMode);
  if (file >= 0) {
    close(file);
  } else if (errno != EEXIST) {
    throw cannotMake(path, errno);
  }
}

bool isWritable(const fs::path& path) {
  constexpr fs::perms anyWrite =
      fs::perms::owner_write | fs::perms::group_write | fs::perms::others_write;
  const bool hasWriteBit = (fs::status(path).permissions() & anyWrite) != fs::perms::none;
  return hasWriteBit && mayWrite(path) && mayWrite(fs::canonical(path).parent_path());
}

fs::path companionOf(const fs::path& path, const char* suffix) {
  fs::path companion = fs::canonical(path);
  companion += suffix;
  return companion;
}

bool hasCompanion(const fs::path& path, const char* suffix) {
  std::error_code missing;
  const auto size = fs::file_size(companionOf(path, suffix), missing);
  return !missing && size > 0;
}

}  // namespace pace
