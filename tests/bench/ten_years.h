// Ten years of days, so that speed is measured with as much as a person will ever have.
#pragma once

#include <filesystem>
#include <vector>

#include "core/journal/day_entry.h"
#include "core/store/sqlite_journal.h"

namespace pace::bench {

/// The last of the ten years, the day the benchmarks take for today.
inline constexpr Day today{std::chrono::year{2026} / 11 / 22};

/// The demo's year ten times over, by day, up to and including `today`.
std::vector<DayEntry> tenYears();

/// A writer for journals that nobody reads again.
Writer benchWriter();

/// A folder in the temporary directory that goes away with this object, and a journal's path in it.
class JournalFolder {
 public:
  JournalFolder();
  ~JournalFolder();
  JournalFolder(const JournalFolder&) = delete;
  JournalFolder& operator=(const JournalFolder&) = delete;

  std::filesystem::path journal() const { return m_folder / "journal.sqlite"; }

 private:
  std::filesystem::path m_folder;
};

}  // namespace pace::bench
