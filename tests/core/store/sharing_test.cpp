// Several programs use one journal at a time: each sees what the others saved, and none loses any.
#include <sys/wait.h>
#include <unistd.h>

#include "tests/core/store/store_test.h"

namespace pace::test {

namespace {

using Kind = StoreError::Kind;

class Sharing : public StoreTest {};

const Day monday = day("2026-11-16");
const DayEntry light = worked(monday, hours(6));
const DayEntry heavy = worked(monday, hours(11));

/// Runs `work` in a process of its own; the id to wait for.
template <class Work>
pid_t inAnotherProcess(Work work) {
  const pid_t child = fork();
  if (child != 0) return child;
  try {
    work();
    _exit(0);
  } catch (...) {
    _exit(1);
  }
}

bool succeeded(pid_t child) {
  int state = 0;
  waitpid(child, &state, 0);
  return WIFEXITED(state) && WEXITSTATUS(state) == 0;
}

TEST_F(Sharing, showsEachWhatTheOtherSaved) {
  SqliteJournal window = open("desk");
  SqliteJournal terminal = open("terminal");
  terminal.save(light);
  EXPECT_EQ(window.find(monday), light);
  EXPECT_EQ(window.save(heavy), light);
  EXPECT_EQ(terminal.find(monday), heavy);
}

TEST_F(Sharing, undoesWhatTheOtherDid) {
  SqliteJournal window = open("desk");
  SqliteJournal terminal = open("terminal");
  window.save(light);
  terminal.save(heavy);
  EXPECT_EQ(window.undo(), (Change{monday, heavy, light}));
  EXPECT_EQ(terminal.redo(), (Change{monday, light, heavy}));
  EXPECT_EQ(terminal.undo(), (Change{monday, heavy, light}));
  window.save(heavy);
  EXPECT_EQ(terminal.redo(), std::nullopt);
}

TEST_F(Sharing, readsWhileAnotherWrites) {
  SqliteJournal journal = open();
  journal.save(light);
  SQLite::Database other = raw();
  other.exec("BEGIN EXCLUSIVE; DELETE FROM entry");
  EXPECT_EQ(journal.find(monday), light);
  EXPECT_EQ(open().find(monday), light);
}

TEST_F(Sharing, isBusyWhileAnotherWritesAndLosesNothing) {
  SqliteJournal journal = open();
  journal.save(light);
  SQLite::Database other = raw();
  other.exec("BEGIN EXCLUSIVE");
  const auto failure = failureOf([&] { journal.save(heavy); });
  ASSERT_TRUE(failure.has_value());
  EXPECT_EQ(failure->kind(), Kind::busy);
  EXPECT_EQ(std::string(failure->what()),
            path().string() +
                ": is held by another program, so nothing was changed. Try again in a moment.");
  EXPECT_EQ(kindOf([&] { journal.undo(); }), Kind::busy);
  other.exec("ROLLBACK");
  EXPECT_EQ(journal.find(monday), light);
  EXPECT_EQ(journal.save(heavy), light);
}

TEST_F(Sharing, isBusyWhereAnotherHoldsTheFileForItself) {
  open().save(light);
  SQLite::Database other = raw();
  other.exec("PRAGMA locking_mode = EXCLUSIVE; BEGIN EXCLUSIVE");
  EXPECT_EQ(kindOf([&] { open().find(monday); }), Kind::busy);
}

TEST_F(Sharing, waitsForAWriteThatEnds) {
  SqliteJournal journal(path(), writerOn("desk"), std::chrono::seconds{60});
  std::array<int, 2> locked{};
  ASSERT_EQ(pipe(locked.data()), 0);
  const pid_t writer = inAnotherProcess([&] {
    SQLite::Database database = raw();
    database.exec("BEGIN IMMEDIATE");
    if (::write(locked[1], "x", 1) != 1) _exit(1);
    database.exec("INSERT INTO entry VALUES ('2026-11-17', 60, '', NULL, 'working', NULL, '')");
    database.exec("COMMIT");
  });
  char signal = 0;
  ASSERT_EQ(::read(locked[0], &signal, 1), 1);
  journal.save(light);
  EXPECT_TRUE(succeeded(writer));
  EXPECT_EQ(journal.read({firstDay, lastDay}).size(), 2U);
}

TEST_F(Sharing, losesNothingWhereManyMakeAndFillOneJournal) {
  constexpr int programs = 6;
  constexpr int saves = 5;
  std::vector<pid_t> children;
  for (int program = 0; program < programs; ++program) {
    children.push_back(inAnotherProcess([&] {
      SqliteJournal journal(path(), writerOn("desk"), std::chrono::seconds{60});
      for (int count = 0; count < saves; ++count) {
        journal.save(worked(monday + std::chrono::days{program * saves + count}, hours(8)));
      }
    }));
  }
  for (const pid_t child : children) EXPECT_TRUE(succeeded(child));
  EXPECT_EQ(open().read({firstDay, lastDay}).size(), static_cast<std::size_t>(programs * saves));
  EXPECT_EQ(column("SELECT count(*) FROM history"),
            std::vector<std::string>{std::to_string(programs * saves)});
}

}  // namespace

}  // namespace pace::test
