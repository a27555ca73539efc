// Every way SQLite fails becomes a kind the program knows, and a sentence that ends with what to
// do.
#include "core/store/failure.h"

#include <gtest/gtest.h>
#include <sqlite3.h>

#include <cerrno>
#include <vector>

namespace pace::test {

namespace {

using Kind = StoreError::Kind;

struct Failure {
  int code;
  int systemError;
  Kind kind;
};

const std::vector<Failure> failures{
    {SQLITE_CANTOPEN, EACCES, Kind::cannotOpen},
    {SQLITE_CANTOPEN, ENOSPC, Kind::full},
    {SQLITE_AUTH, 0, Kind::cannotOpen},
    {SQLITE_NOTADB, 0, Kind::notAJournal},
    {SQLITE_CORRUPT, 0, Kind::corrupt},
    {SQLITE_CORRUPT_INDEX, 0, Kind::corrupt},
    {SQLITE_BUSY, 0, Kind::busy},
    {SQLITE_BUSY_RECOVERY, 0, Kind::busy},
    {SQLITE_BUSY_SNAPSHOT, 0, Kind::busy},
    {SQLITE_LOCKED, 0, Kind::busy},
    {SQLITE_FULL, 0, Kind::full},
    {SQLITE_IOERR_WRITE, EDQUOT, Kind::full},
    {SQLITE_IOERR_WRITE, EIO, Kind::failed},
    {SQLITE_READONLY_DBMOVED, 0, Kind::readOnly},
    {SQLITE_PERM, 0, Kind::readOnly},
    {SQLITE_CONSTRAINT_CHECK, 0, Kind::refused},
    {SQLITE_MISMATCH, 0, Kind::refused},
    {SQLITE_TOOBIG, 0, Kind::refused},
    {SQLITE_NOMEM, 0, Kind::failed},
    {SQLITE_ERROR, 0, Kind::failed},
};

TEST(StoreFailure, hasTheKindOfItsCode) {
  for (const auto& [code, systemError, kind] : failures) {
    const auto error = storeError("/j", SQLite::Exception("reason", code), systemError);
    EXPECT_EQ(error.kind(), kind) << code;
  }
}

TEST(StoreFailure, isWholeSentencesAfterThePath) {
  for (const auto& [code, systemError, kind] : failures) {
    const std::string text =
        storeError("/j", SQLite::Exception("reason", code), systemError).what();
    EXPECT_EQ(text.rfind("/j: ", 0), 0U) << text;
    EXPECT_TRUE(text.ends_with('.')) << text;
    EXPECT_EQ(text.find('\n'), std::string::npos) << text;
  }
}

TEST(StoreFailure, ofAFolderSaysWhyItCannotBeMade) {
  const auto error = cannotMake("/j", EACCES);
  EXPECT_EQ(error.kind(), Kind::cannotOpen);
  EXPECT_EQ(std::string(error.what()),
            "/j: cannot be made (Permission denied). Choose a folder you may write to.");
  EXPECT_EQ(cannotMake("/j", ENOSPC).kind(), Kind::full);
}

}  // namespace

}  // namespace pace::test
