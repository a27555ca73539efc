#include "app/pace/journal_file.h"

#include <system_error>
#include <utility>

namespace pace::cli {

JournalFile::JournalFile(std::filesystem::path path, Writer writer)
    : m_path(std::move(path)), m_writer(std::move(writer)) {}

bool JournalFile::exists() const {
  std::error_code unreachable;
  const auto type = std::filesystem::status(m_path, unreachable).type();
  return type != std::filesystem::file_type::not_found;  // what cannot be looked at may be there
}

Journal& JournalFile::asItStands() {
  if (!m_journal && !exists()) return m_empty;
  return made();
}

SqliteJournal& JournalFile::made() {
  if (!m_journal) m_journal = std::make_unique<SqliteJournal>(m_path, m_writer);
  return *m_journal;
}

void JournalFile::remove() {
  m_journal.reset();  // closing it takes away the files beside it
  std::error_code stays;
  std::filesystem::remove(m_path, stays);
}

std::vector<DayEntry> JournalFile::everyDay() {
  return asItStands().read(allDays);
}

}  // namespace pace::cli
