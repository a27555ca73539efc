#include "tests/core/journal/journal_contract.h"

#include "core/journal/memory_journal.h"
#include "core/store/sqlite_journal.h"
#include "tests/support/temporary_folder.h"

namespace pace::test {

namespace {

struct JournalOnDisk {
  TemporaryFolder folder;
  SqliteJournal journal{folder.path() / "journal.sqlite", {.device = "desk", .currentInstant = [] {
                                                             return std::chrono::sys_seconds{};
                                                           }}};
};

std::shared_ptr<Journal> onDisk() {
  auto owner = std::make_shared<JournalOnDisk>();
  return {owner, &owner->journal};
}

}  // namespace

std::vector<JournalMaker> everyJournal() {
  return {{"inMemory", [] { return std::make_shared<MemoryJournal>(); }}, {"onDisk", onDisk}};
}

}  // namespace pace::test
