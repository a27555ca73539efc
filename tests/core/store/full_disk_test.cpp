// A disk without room refuses a save whole: what stood before stands after.
#include <sys/resource.h>

#include <csignal>

#include "tests/core/store/store_test.h"

namespace pace::test {

namespace {

using Kind = StoreError::Kind;

/// Lets no file grow past `bytes` while it lives, as a full disk does.
class NoRoom {
 public:
  explicit NoRoom(rlim_t bytes) : m_handler(std::signal(SIGXFSZ, SIG_IGN)) {
    getrlimit(RLIMIT_FSIZE, &m_before);
    const rlimit limit{bytes, m_before.rlim_max};
    setrlimit(RLIMIT_FSIZE, &limit);
  }
  NoRoom(const NoRoom&) = delete;
  NoRoom& operator=(const NoRoom&) = delete;
  ~NoRoom() {
    setrlimit(RLIMIT_FSIZE, &m_before);
    std::signal(SIGXFSZ, m_handler);
  }

 private:
  rlimit m_before{};
  void (*m_handler)(int);
};

class FullDisk : public StoreTest {
 protected:
  /// Days with long notes, more than a small file takes.
  static std::vector<DayEntry> muchToSay() {
    std::vector<DayEntry> entries;
    for (int count = 0; count < 40; ++count) {
      entries.push_back({.day = day("2026-01-01") + std::chrono::days{count},
                         .note = std::string(maxNoteBytes, 'x')});
    }
    return entries;
  }
};

const DayEntry light = worked(day("2026-11-16"), hours(6));
const DayEntry wordy{.day = light.day, .note = std::string(maxNoteBytes, 'x')};

TEST_F(FullDisk, refusesASaveAndKeepsWhatStood) {
  SqliteJournal journal = open();
  journal.save(light);
  std::optional<StoreError> failure;
  {
    const NoRoom room(std::filesystem::file_size(path().string() + "-wal"));
    failure = failureOf([&] { journal.save(wordy); });
  }
  ASSERT_TRUE(failure.has_value());
  EXPECT_EQ(failure->kind(), Kind::full);
  EXPECT_NE(std::string(failure->what()).find("Free some space"), std::string::npos);
  EXPECT_EQ(journal.find(light.day), light);
  EXPECT_EQ(column("SELECT count(*) FROM history"), std::vector<std::string>{"1"});
}

TEST_F(FullDisk, takesTheSaveOnceThereIsRoom) {
  SqliteJournal journal = open();
  journal.save(light);
  {
    const NoRoom room(std::filesystem::file_size(path().string() + "-wal"));
    EXPECT_EQ(kindOf([&] { journal.save(wordy); }), Kind::full);
  }
  EXPECT_EQ(journal.save(wordy), light);
  EXPECT_EQ(open().find(light.day), wordy);
}

TEST_F(FullDisk, refusesManyDaysWhole) {
  SqliteJournal journal = open();
  journal.save(light);
  {
    const NoRoom room(100'000);
    EXPECT_EQ(kindOf([&] { journal.seed(muchToSay()); }), Kind::full);
  }
  EXPECT_EQ(journal.read({firstDay, lastDay}), std::vector{light});
}

TEST_F(FullDisk, makesNoHalfAJournal) {
  std::optional<Kind> kind;
  {
    const NoRoom room(5'000);
    kind = kindOf([&] { open(); });
  }
  EXPECT_EQ(kind, Kind::full);
  EXPECT_EQ(open().save(light), std::nullopt);
}

}  // namespace

}  // namespace pace::test
