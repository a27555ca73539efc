// A journal is made where there is none, for its owner alone, and found again wherever it lies.
#include <sys/stat.h>

#include "core/store/schema.h"
#include "tests/core/store/store_test.h"

namespace pace::test {

namespace {

namespace fs = std::filesystem;

class Opening : public StoreTest {
 protected:
  static unsigned modeOf(const fs::path& file) {
    return static_cast<unsigned>(fs::status(file).permissions());
  }
};

/// Sets the process's umask while it lives.
class Umask {
 public:
  explicit Umask(mode_t mask) : m_before(umask(mask)) {}
  Umask(const Umask&) = delete;
  Umask& operator=(const Umask&) = delete;
  ~Umask() { umask(m_before); }

 private:
  mode_t m_before;
};

const DayEntry monday = worked(day("2026-11-16"), hours(9));

TEST_F(Opening, makesAJournalForItsOwnerAlone) {
  const Umask open(0);
  SqliteJournal journal = StoreTest::open();
  journal.save(monday);
  EXPECT_EQ(files(), (std::vector<std::string>{"journal.sqlite", "journal.sqlite-shm",
                                               "journal.sqlite-wal"}));
  for (const std::string& file : files()) EXPECT_EQ(modeOf(folder() / file), 0600U) << file;
}

TEST_F(Opening, makesFoldersForTheirOwnerAlone) {
  const Umask open(0);
  const SqliteJournal journal(folder() / "a" / "b" / "journal.sqlite", writerOn("desk"));
  EXPECT_EQ(modeOf(folder() / "a"), 0700U);
  EXPECT_EQ(modeOf(folder() / "a" / "b"), 0700U);
}

TEST_F(Opening, leavesTheModeOfAJournalThatIsThere) {
  open();
  fs::permissions(path(), fs::perms{0640});
  open().save(monday);
  EXPECT_EQ(modeOf(path()), 0640U);
}

TEST_F(Opening, keepsEverythingOverARestart) {
  const DayEntry entry{.day = day("2026-11-17"),
                       .worked = hours(9.5),
                       .spans = {{hours(9), hours(12.5)}, {hours(13), hours(19)}},
                       .slept = hours(6),
                       .kind = DayKind::dayOff,
                       .energy = Energy::three,
                       .note = "a\nb"};
  const Limits limits{hours(30), hours(35), hours(40), hours(50)};
  {
    SqliteJournal journal = open();
    journal.save(monday);
    journal.save(entry);
    journal.changeLimits(entry.day, limits);
    journal.dismiss({monday.day, Severity::overload});
  }
  const SqliteJournal journal = open();
  EXPECT_EQ(journal.read({firstDay, lastDay}), (std::vector{monday, entry}));
  EXPECT_EQ(journal.settings().limits.at(entry.day), limits);
  EXPECT_EQ(journal.dismissals(), (std::vector<Dismissal>{{monday.day, Severity::overload}}));
}

TEST_F(Opening, leavesNothingBesideAJournalThatIsClosed) {
  open().save(monday);
  EXPECT_EQ(files(), std::vector<std::string>{"journal.sqlite"});
}

TEST_F(Opening, takesAnEmptyFileForANewJournal) {
  write(path(), "");
  open().save(monday);
  EXPECT_EQ(open().find(monday.day), monday);
}

TEST_F(Opening, findsAJournalByAnyName) {
  for (const char* name : {"a b.sqlite", "100%25?mode=memory&x#y", "file:x", "ü 漢字", "-wal"}) {
    const fs::path odd = folder() / name;
    SqliteJournal(odd, writerOn("desk")).save(monday);
    EXPECT_TRUE(fs::exists(odd)) << name;
    EXPECT_EQ(SqliteJournal(odd, writerOn("desk")).find(monday.day), monday) << name;
    fs::permissions(odd, fs::perms{0400});
    EXPECT_EQ(SqliteJournal(odd, writerOn("desk")).find(monday.day), monday) << name;
  }
}

TEST_F(Opening, findsAJournalFromTheWorkingFolder) {
  const fs::path before = fs::current_path();
  fs::current_path(folder());
  SqliteJournal("journal.sqlite", writerOn("desk")).save(monday);
  fs::current_path(before);
  EXPECT_EQ(open().find(monday.day), monday);
}

TEST_F(Opening, followsALink) {
  fs::create_directory(folder() / "elsewhere");
  SqliteJournal(folder() / "elsewhere" / "mine.sqlite", writerOn("desk")).save(monday);
  fs::create_symlink(folder() / "elsewhere" / "mine.sqlite", path());
  EXPECT_EQ(open().find(monday.day), monday);
}

TEST_F(Opening, writesAheadAndSyncsFully) {
  open();
  EXPECT_EQ(column("PRAGMA journal_mode"), std::vector<std::string>{"wal"});
  EXPECT_EQ(column("PRAGMA application_id"), std::vector<std::string>{std::to_string(0x50616365)});
  EXPECT_EQ(column("PRAGMA user_version"), std::vector<std::string>{std::to_string(schemaVersion)});
}

TEST_F(Opening, changesNothingInAJournalThatIsCurrent) {
  open().save(monday);
  const std::string before = bytesOf(path());
  EXPECT_EQ(open().find(monday.day), monday);
  EXPECT_EQ(bytesOf(path()), before);
}

}  // namespace

}  // namespace pace::test
