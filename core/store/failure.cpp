#include "core/store/failure.h"

#include <sqlite3.h>

#include <cerrno>
#include <system_error>

namespace pace {

namespace {

using Kind = StoreError::Kind;

bool isOutOfSpace(int systemError) {
  return systemError == ENOSPC || systemError == EDQUOT || systemError == EFBIG;
}

Kind kindOf(int code, int systemError) {
  switch (code) {
    case SQLITE_CANTOPEN:
    case SQLITE_AUTH:
      return isOutOfSpace(systemError) ? Kind::full : Kind::cannotOpen;
    case SQLITE_NOTADB:
      return Kind::notAJournal;
    case SQLITE_CORRUPT:
      return Kind::corrupt;
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
      return Kind::busy;
    case SQLITE_FULL:
      return Kind::full;
    case SQLITE_IOERR:
      return isOutOfSpace(systemError) ? Kind::full : Kind::failed;
    case SQLITE_READONLY:
    case SQLITE_PERM:
      return Kind::readOnly;
    case SQLITE_CONSTRAINT:
    case SQLITE_MISMATCH:
    case SQLITE_TOOBIG:
      return Kind::refused;
    default:
      return Kind::failed;
  }
}

/// What is wrong and what to do, to stand after the path.
std::string sentenceOf(Kind kind, const std::string& reason) {
  switch (kind) {
    case Kind::cannotOpen:
      return "cannot be opened (" + reason +
             "). Check that you may read it and write to its folder.";
    case Kind::notAJournal:
      return "is not a Pacekeeper journal. Choose another file for the journal.";
    case Kind::newerSchema:
      return "was written by a newer Pacekeeper. Update Pacekeeper to open it.";
    case Kind::corrupt:
      return "is damaged (" + reason + "). Keep the file and bring back a copy of it.";
    case Kind::busy:
      return "is held by another program, so nothing was changed. Try again in a moment.";
    case Kind::full:
      return "has no room left on its disk, so nothing was changed. Free some space and try again.";
    case Kind::readOnly:
      return "is read-only, so nothing was changed. Give yourself the right to write to it, or use "
             "another journal.";
    case Kind::refused:
      return "does not take this, so nothing was changed (" + reason + ").";
    case Kind::failed:
      break;
  }
  return "could not be used, and nothing was changed (" + reason + ").";
}

std::string sentenceOf(EntryFault fault) {
  switch (fault) {
    case EntryFault::dayOutOfRange:
      return "a journal holds the days from " + isoText(firstDay) + " to " + isoText(lastDay);
    case EntryFault::workedOutOfRange:
      return "the hours worked are not between 0 and 24";
    case EntryFault::sleptOutOfRange:
      return "the hours slept are not between 0 and 24";
    case EntryFault::spansDisagree:
      return "the clock times overlap, are out of order, or do not add up to the hours worked";
    case EntryFault::noteTooLong:
      return "the note is longer than " + std::to_string(maxNoteBytes) + " bytes";
    case EntryFault::noteNotText:
      break;
  }
  return "the note holds bytes that are not text";
}

}  // namespace

StoreError storeError(const std::filesystem::path& path, const SQLite::Exception& failure,
                      int systemError) {
  const int code = failure.getErrorCode() & 0xff;  // without SQLite's finer distinctions
  const Kind kind = kindOf(code, systemError);
  return {kind, path, sentenceOf(kind, failure.what())};
}

// SQLite keeps it with the connection or with one of its files, depending on which step failed.
int systemErrorOf(SQLite::Database& database) {
  sqlite3* const handle = database.getHandle();
  if (const int error = sqlite3_system_errno(handle); error != 0) return error;
  int error = 0;
  sqlite3_file_control(handle, "main", SQLITE_FCNTL_LAST_ERRNO, &error);
  sqlite3_file* log = nullptr;
  sqlite3_file_control(handle, "main", SQLITE_FCNTL_JOURNAL_POINTER, static_cast<void*>(&log));
  if (error == 0 && log != nullptr && log->pMethods != nullptr) {
    log->pMethods->xFileControl(log, SQLITE_FCNTL_LAST_ERRNO, &error);
  }
  return error;
}

StoreError cannotMake(const std::filesystem::path& path, int systemError) {
  if (isOutOfSpace(systemError)) return {Kind::full, path, sentenceOf(Kind::full, "")};
  return {Kind::cannotOpen, path,
          "cannot be made (" + std::generic_category().message(systemError) +
              "). Choose a folder you may write to."};
}

StoreError cannotReach(const std::filesystem::path& path, int systemError) {
  return {Kind::cannotOpen, path,
          sentenceOf(Kind::cannotOpen, std::generic_category().message(systemError))};
}

StoreError readOnlyError(const std::filesystem::path& path) {
  return {Kind::readOnly, path, sentenceOf(Kind::readOnly, "")};
}

StoreError refusal(const std::filesystem::path& path, Day day, EntryFault fault) {
  return {Kind::refused, path,
          "does not take the entry for " + isoText(day) + ": " + sentenceOf(fault) + "."};
}

}  // namespace pace
