// Two windows on one file and a journal in memory give the same answers, whatever is asked of them.
#include <gtest/gtest.h>
#include <rapidcheck.h>
#include <rapidcheck/gtest.h>

#include <array>
#include <memory>

#include "core/journal/memory_journal.h"
#include "core/store/sqlite_journal.h"
#include "tests/support/days.h"
#include "tests/support/temporary_folder.h"

namespace pace::test {

namespace {

constexpr DaySpan everyDay{firstDay, lastDay + std::chrono::days{1}};

/// A few days and lengths, so that changes meet; now and then blank.
DayEntry arbitraryEntry() {
  DayEntry entry;
  entry.day = day("2026-11-16") + std::chrono::days{*rc::gen::inRange(0, 3)};
  if (*rc::gen::inRange(0, 5) > 0) entry.worked = hours(*rc::gen::inRange(0, 3));
  if (*rc::gen::inRange(0, 5) == 0) entry.note = "late";
  return entry;
}

/// One file, opened twice, as by the window and by `pace`; either may be closed and opened again.
class TwoWindows {
 public:
  TwoWindows() {
    for (std::size_t which = 0; which < m_windows.size(); ++which) reopen(which);
  }

  SqliteJournal& any() { return *m_windows.at(*rc::gen::inRange<std::size_t>(0, 2)); }
  void reopenAny() { reopen(*rc::gen::inRange<std::size_t>(0, 2)); }

 private:
  void reopen(std::size_t which) {
    m_windows.at(which).reset();
    m_windows.at(which) = std::make_unique<SqliteJournal>(
        m_folder.path() / "journal.sqlite",
        Writer{.device = "desk", .currentInstant = [] { return std::chrono::sys_seconds{}; }});
  }

  TemporaryFolder m_folder;
  std::array<std::unique_ptr<SqliteJournal>, 2> m_windows;
};

void askBoth(TwoWindows& windows, MemoryJournal& memory) {
  const DayEntry entry = arbitraryEntry();
  switch (*rc::gen::inRange(0, 9)) {
    case 0:
      RC_ASSERT(windows.any().erase(entry.day) == memory.erase(entry.day));
      break;
    case 1:
    case 2:
    case 3:
      RC_ASSERT(windows.any().undo() == memory.undo());
      break;
    case 4:
    case 5:
      RC_ASSERT(windows.any().redo() == memory.redo());
      break;
    case 6:
      windows.reopenAny();
      break;
    default:
      RC_ASSERT(windows.any().save(entry) == memory.save(entry));
  }
  RC_ASSERT(windows.any().find(entry.day) == memory.find(entry.day));
  RC_ASSERT(windows.any().read(everyDay) == memory.read(everyDay));
}

RC_GTEST_PROP(Journals, giveTheSameAnswers, ()) {
  TwoWindows windows;
  MemoryJournal memory;
  const int questions = *rc::gen::inRange(0, 25);
  for (int asked = 0; asked < questions; ++asked) askBoth(windows, memory);
}

}  // namespace

}  // namespace pace::test
