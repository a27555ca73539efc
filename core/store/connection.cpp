#include "core/store/connection.h"

#include "core/store/failure.h"

namespace pace {

namespace {

OpenedFile opened(const std::filesystem::path& path, std::chrono::milliseconds patience) {
  try {
    return openJournalFile(path, patience);
  } catch (const SQLite::Exception& failure) {
    throw storeError(path, failure, 0);
  } catch (const std::filesystem::filesystem_error& failure) {
    throw cannotReach(path, failure.code().value());
  }
}

}  // namespace

Connection::Connection(std::filesystem::path path, std::chrono::milliseconds patience)
    : m_path(std::move(path)), m_file(opened(m_path, patience)) {}

void Connection::refuseReadOnly() const {
  if (m_file.isReadOnly) throw readOnlyError(m_path);
}

void Connection::report(const SQLite::Exception& failure) {
  throw storeError(m_path, failure, systemErrorOf(m_file.database));
}

}  // namespace pace
