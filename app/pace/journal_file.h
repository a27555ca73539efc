// The journal a command was pointed at, opened when it is needed and made only by what writes.
#pragma once

#include <filesystem>
#include <memory>
#include <vector>

#include "core/journal/memory_journal.h"
#include "core/store/sqlite_journal.h"

namespace pace::cli {

class JournalFile {
 public:
  JournalFile(std::filesystem::path path, Writer writer);

  const std::filesystem::path& path() const { return m_path; }
  bool exists() const;

  /// The journal as it stands; an empty one in memory where there is no file. Throws StoreError.
  Journal& asItStands();

  /// The journal, made where there is none. Throws StoreError.
  SqliteJournal& made();

  /// Takes the file away, and those SQLite keeps beside it.
  void remove();

  /// Every day logged.
  std::vector<DayEntry> everyDay();

 private:
  std::filesystem::path m_path;
  Writer m_writer;
  MemoryJournal m_empty;
  std::unique_ptr<SqliteJournal> m_journal;
};

/// Every day a journal can hold.
inline constexpr DaySpan allDays{firstDay, lastDay + std::chrono::days{1}};

}  // namespace pace::cli
