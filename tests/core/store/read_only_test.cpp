// A journal that may not be written is still read, and every change to it is refused.
#include "tests/core/store/store_test.h"
#include "tests/support/plain_rights.h"

namespace pace::test {

namespace {

namespace fs = std::filesystem;
using Kind = StoreError::Kind;

const DayEntry monday = worked(day("2026-11-16"), hours(9));
const DayEntry tuesday = worked(day("2026-11-17"), hours(10));

class ReadOnlyFile : public StoreTest {
 protected:
  ReadOnlyFile() { open().save(monday); }

  /// Copies the journal and what stands beside it while a change of tuesday waits in the log.
  void keepAChangeInTheLog() const {
    const fs::path original = folder() / "original.sqlite";
    fs::rename(path(), original);
    SqliteJournal journal(original, writerOn("desk"));
    journal.save(tuesday);
    fs::copy_file(original, path());
    fs::copy_file(original.string() + "-wal", path().string() + "-wal");
  }

  void forbidWriting() const { fs::permissions(path(), fs::perms{0444}); }
};

TEST_F(ReadOnlyFile, isRead) {
  forbidWriting();
  const SqliteJournal journal = open();
  EXPECT_EQ(journal.find(monday.day), monday);
  EXPECT_EQ(journal.read({firstDay, lastDay}), std::vector{monday});
  EXPECT_EQ(journal.settings(), Settings{});
  EXPECT_TRUE(journal.dismissals().empty());
}

TEST_F(ReadOnlyFile, refusesEveryChange) {
  forbidWriting();
  const std::string before = bytesOf(path());
  SqliteJournal journal = open();
  EXPECT_EQ(kindOf([&] { journal.save(tuesday); }), Kind::readOnly);
  EXPECT_EQ(kindOf([&] { journal.erase(monday.day); }), Kind::readOnly);
  EXPECT_EQ(kindOf([&] { journal.undo(); }), Kind::readOnly);
  EXPECT_EQ(kindOf([&] { journal.redo(); }), Kind::readOnly);
  EXPECT_EQ(kindOf([&] { journal.changeLimits(monday.day, {}); }), Kind::readOnly);
  EXPECT_EQ(kindOf([&] { journal.changeCalendar(monday.day, {}); }), Kind::readOnly);
  EXPECT_EQ(kindOf([&] { journal.dismiss({monday.day, Severity::high}); }), Kind::readOnly);
  EXPECT_EQ(kindOf([&] { journal.seed({tuesday}); }), Kind::readOnly);
  EXPECT_EQ(bytesOf(path()), before);
}

TEST_F(ReadOnlyFile, saysWhatToDo) {
  forbidWriting();
  const auto failure = failureOf([&] { open().save(tuesday); });
  EXPECT_EQ(std::string(failure->what()),
            path().string() +
                ": is read-only, so nothing was changed. Give yourself the right to write to it, "
                "or use another journal.");
}

TEST_F(ReadOnlyFile, hasNothingLaidBesideIt) {
  forbidWriting();
  const SqliteJournal journal = open();
  journal.find(monday.day);
  EXPECT_EQ(files(), std::vector<std::string>{"journal.sqlite"});
}

TEST_F(ReadOnlyFile, isReadWithWhatWaitsInItsLog) {
  keepAChangeInTheLog();
  forbidWriting();
  EXPECT_EQ(open().read({firstDay, lastDay}), (std::vector{monday, tuesday}));
}

TEST_F(ReadOnlyFile, isReadInAFolderThatMayNotBeWritten) {
  fs::permissions(folder(), fs::perms{0500});
  const PlainRights plain;
  SqliteJournal journal = open();
  EXPECT_EQ(journal.find(monday.day), monday);
  EXPECT_EQ(kindOf([&] { journal.save(tuesday); }), Kind::readOnly);
}

TEST_F(ReadOnlyFile, isNotReadWithoutWhatWaitsInItsLog) {
  keepAChangeInTheLog();
  fs::permissions(folder(), fs::perms{0500});
  const PlainRights plain;
  EXPECT_EQ(kindOf([&] { open().find(monday.day); }), Kind::cannotOpen);
}

TEST_F(ReadOnlyFile, thatIsEmptyCannotBecomeAJournal) {
  write(path(), "");
  forbidWriting();
  EXPECT_EQ(kindOf([&] { open(); }), Kind::readOnly);
  EXPECT_EQ(bytesOf(path()), "");
}

TEST_F(ReadOnlyFile, ofAnotherProgramIsRefusedAsSuch) {
  fs::remove(path());
  raw().exec("CREATE TABLE song (title TEXT)");
  forbidWriting();
  EXPECT_EQ(kindOf([&] { open(); }), Kind::notAJournal);
}

}  // namespace

}  // namespace pace::test
