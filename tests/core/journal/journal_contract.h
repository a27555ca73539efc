// What every journal must do, whatever it keeps its days in: one suite, run against each of them.
#pragma once

#include <gtest/gtest.h>

#include <functional>
#include <memory>
#include <ostream>
#include <string>
#include <vector>

#include "core/journal/journal.h"

namespace pace::test {

/// A way to make an empty journal.
struct JournalMaker {
  std::string name;
  std::function<std::shared_ptr<Journal>()> make;

  friend std::ostream& operator<<(std::ostream& out, const JournalMaker& maker) {
    return out << maker.name;
  }
};

/// In memory, and on disk in a folder that goes away with the journal.
std::vector<JournalMaker> everyJournal();

class JournalContract : public testing::TestWithParam<JournalMaker> {
 protected:
  Journal& journal() const { return *m_journal; }

  /// Saves each in turn.
  void save(const std::vector<DayEntry>& entries) const {
    for (const DayEntry& entry : entries) journal().save(entry);
  }

  /// Every day there is.
  std::vector<DayEntry> everything() const {
    return journal().read({firstDay, lastDay + std::chrono::days{1}});
  }

 private:
  std::shared_ptr<Journal> m_journal = GetParam().make();
};

/// The parameter's name, for the names of tests.
inline std::string nameOf(const testing::TestParamInfo<JournalMaker>& test) {
  return test.param.name;
}

}  // namespace pace::test
