// The one exception of the journal's file: what went wrong in the world, where, and what to do.
#pragma once

#include <filesystem>
#include <stdexcept>
#include <string>

namespace pace {

class StoreError : public std::runtime_error {
 public:
  enum class Kind {
    cannotOpen,   ///< a folder, no permission, no such folder
    notAJournal,  ///< a file that is not a Pacekeeper journal
    newerSchema,  ///< written by a later Pacekeeper
    corrupt,
    busy,  ///< another program holds the file
    full,  ///< no space on the disk
    readOnly,
    refused,  ///< an entry the store's own checks do not accept
    failed,   ///< anything else SQLite reports
  };

  /// `what` is one sentence without the path; what() then reads "PATH: sentence".
  StoreError(Kind kind, std::filesystem::path path, const std::string& what);

  Kind kind() const { return m_kind; }
  const std::filesystem::path& path() const { return m_path; }

 private:
  Kind m_kind;
  std::filesystem::path m_path;
};

}  // namespace pace
