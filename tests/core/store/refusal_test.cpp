// What is no journal of ours is refused by name, and left byte for byte as it was.
#include <sys/stat.h>

#include "core/store/schema.h"
#include "tests/core/store/store_test.h"
#include "tests/support/plain_rights.h"

namespace pace::test {

namespace {

namespace fs = std::filesystem;
using Kind = StoreError::Kind;

class Refusal : public StoreTest {
 protected:
  /// Opening path() throws `kind` with `part` in its sentence, and changes no file.
  void expectRefused(Kind kind, const std::string& part) const {
    const auto before = folderBytes();
    const auto failure = failureOf([&] { open(); });
    ASSERT_TRUE(failure.has_value());
    EXPECT_EQ(failure->kind(), kind);
    EXPECT_EQ(failure->path(), path());
    EXPECT_EQ(std::string(failure->what()).rfind(path().string() + ": ", 0), 0U) << failure->what();
    EXPECT_NE(std::string(failure->what()).find(part), std::string::npos) << failure->what();
    EXPECT_EQ(folderBytes(), before);
  }

 private:
  std::vector<std::pair<std::string, std::string>> folderBytes() const {
    std::vector<std::pair<std::string, std::string>> contents;
    for (const std::string& file : files()) contents.emplace_back(file, bytesOf(folder() / file));
    return contents;
  }
};

/// Bytes that follow no pattern.
std::string noise(std::size_t count) {
  std::string bytes;
  for (unsigned state = 1; bytes.size() < count; state = state * 1'103'515'245 + 12'345) {
    bytes += static_cast<char>(state >> 16);
  }
  return bytes;
}

TEST_F(Refusal, ofAFolder) {
  fs::create_directory(path());
  const auto failure = failureOf([&] { open(); });
  ASSERT_TRUE(failure.has_value());
  EXPECT_EQ(failure->kind(), Kind::cannotOpen);
  EXPECT_EQ(std::string(failure->what()), path().string() + ": is a folder. Name a file in it.");
}

TEST_F(Refusal, ofAPipe) {
  ASSERT_EQ(mkfifo(path().c_str(), 0600), 0);
  const auto failure = failureOf([&] { open(); });
  EXPECT_EQ(failure->kind(), Kind::cannotOpen);
}

TEST_F(Refusal, ofALinkToNowhere) {
  fs::create_symlink(folder() / "gone" / "journal.sqlite", path());
  EXPECT_EQ(kindOf([&] { open(); }), Kind::cannotOpen);
}

TEST_F(Refusal, ofAPathThroughAFile) {
  write(folder() / "letter", "dear diary");
  const fs::path inside = folder() / "letter" / "journal.sqlite";
  const auto failure = failureOf([&] { SqliteJournal(inside, writerOn("desk")); });
  ASSERT_TRUE(failure.has_value());
  EXPECT_EQ(failure->kind(), Kind::cannotOpen);
  EXPECT_EQ(failure->path(), inside);
  EXPECT_EQ(bytesOf(folder() / "letter"), "dear diary");
}

TEST_F(Refusal, ofAFolderThatCannotBeMade) {
  fs::permissions(folder(), fs::perms{0500});
  const PlainRights plain;
  const auto failure =
      failureOf([&] { SqliteJournal(folder() / "a" / "journal.sqlite", writerOn("desk")); });
  ASSERT_TRUE(failure.has_value());
  EXPECT_EQ(failure->kind(), Kind::cannotOpen);
  EXPECT_NE(std::string(failure->what()).find("Permission denied"), std::string::npos);
}

TEST_F(Refusal, ofAFileThatMayNotBeRead) {
  open();
  fs::permissions(path(), fs::perms::none);
  const PlainRights plain;
  EXPECT_EQ(kindOf([&] { open(); }), Kind::cannotOpen);
}

TEST_F(Refusal, ofNoise) {
  write(path(), noise(20'000));
  expectRefused(Kind::notAJournal, "is not a Pacekeeper journal");
}

TEST_F(Refusal, ofText) {
  write(path(), "Dear diary, today I worked for nine hours.\n");
  expectRefused(Kind::notAJournal, "is not a Pacekeeper journal");
}

TEST_F(Refusal, ofAnotherProgramsDatabase) {
  raw().exec("CREATE TABLE song (title TEXT); INSERT INTO song VALUES ('Nine to five')");
  expectRefused(Kind::notAJournal, "the database of another program");
}

TEST_F(Refusal, ofAnotherProgramsWriteAheadLog) {
  raw().exec("PRAGMA journal_mode = WAL; CREATE TABLE song (title TEXT)");
  expectRefused(Kind::notAJournal, "the database of another program");
}

TEST_F(Refusal, ofAnotherProgramsEmptyDatabase) {
  raw().exec("PRAGMA application_id = 42; VACUUM");
  expectRefused(Kind::notAJournal, "the database of another program");
}

TEST_F(Refusal, ofANumberedDatabaseThatIsNotOurs) {
  raw().exec("PRAGMA user_version = 1; VACUUM");
  expectRefused(Kind::notAJournal, "the database of another program");
}

TEST_F(Refusal, ofANewerSchema) {
  open();
  raw().exec("PRAGMA user_version = 7");
  expectRefused(Kind::newerSchema, "was written by a newer Pacekeeper (schema 7; this one knows " +
                                       std::to_string(schemaVersion) +
                                       "). Update Pacekeeper "
                                       "to open it.");
}

TEST_F(Refusal, ofANewerSchemaStillInTheLog) {
  open();
  const fs::path original = folder() / "original.sqlite";
  fs::rename(path(), original);
  SQLite::Database newer(original, SQLite::OPEN_READWRITE);
  newer.exec("PRAGMA user_version = 7");
  for (const char* suffix : {"", "-wal", "-shm"}) {  // as a crash would leave them
    fs::copy_file(original.string() + suffix, path().string() + suffix);
  }
  const std::string before = bytesOf(path());
  const std::string log = bytesOf(path().string() + "-wal");
  EXPECT_EQ(kindOf([&] { open(); }), Kind::newerSchema);
  EXPECT_EQ(bytesOf(path()), before);
  EXPECT_EQ(bytesOf(path().string() + "-wal"), log);
}

TEST_F(Refusal, ofASchemaNumberThatCannotBe) {
  open();
  raw().exec("PRAGMA user_version = -1");
  expectRefused(Kind::corrupt, "lost its schema number");
}

TEST_F(Refusal, ofAJournalCutShort) {
  open().seed(workedDays(day("2026-11-16"), {8, 9, 10}));
  fs::resize_file(path(), 8192);
  expectRefused(Kind::corrupt, "is damaged");
}

TEST_F(Refusal, ofDamagedPagesWhenTheyAreRead) {
  open().seed(workedDays(day("2026-11-16"), {8, 9, 10}));
  std::string bytes = bytesOf(path());
  bytes.replace(4096, bytes.size() - 4096, noise(bytes.size() - 4096));
  write(path(), bytes);
  EXPECT_EQ(kindOf([&] { open().read({firstDay, lastDay}); }), Kind::corrupt);
}

}  // namespace

}  // namespace pace::test
