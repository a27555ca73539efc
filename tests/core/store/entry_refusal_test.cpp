// The store checks what it is handed before it writes, and writes nothing that breaks a rule.
#include "tests/core/store/store_test.h"

namespace pace::test {

namespace {

using Kind = StoreError::Kind;

class FaultyEntry : public StoreTest {
 protected:
  void expectRefused(const DayEntry& entry, const std::string& part) const {
    SqliteJournal journal = open();
    for (const auto& failure : {failureOf([&] { journal.save(entry); }), failureOf([&] {
                                  journal.seed({m_sound, entry});
                                })}) {
      ASSERT_TRUE(failure.has_value());
      EXPECT_EQ(failure->kind(), Kind::refused);
      EXPECT_NE(std::string(failure->what()).find(part), std::string::npos) << failure->what();
    }
    EXPECT_TRUE(journal.read({firstDay, lastDay}).empty());
    EXPECT_EQ(column("SELECT count(*) FROM history"), std::vector<std::string>{"0"});
  }

  const DayEntry m_sound = worked(day("2026-11-16"), hours(9));
};

TEST_F(FaultyEntry, ofADayOutOfRangeIsRefused) {
  DayEntry entry = m_sound;
  entry.day = lastDay + std::chrono::days{1};
  expectRefused(entry, "1970-01-01 to 2200-12-31");
}

TEST_F(FaultyEntry, of25HoursIsRefused) {
  expectRefused(worked(m_sound.day, hours(25)), "the entry for 2026-11-16: the hours worked");
}

TEST_F(FaultyEntry, withNegativeSleepIsRefused) {
  DayEntry entry = m_sound;
  entry.slept = hours(-1);
  expectRefused(entry, "the hours slept");
}

TEST_F(FaultyEntry, withOverlappingSpansIsRefused) {
  DayEntry entry = m_sound;
  entry.spans = {{hours(9), hours(15)}, {hours(14), hours(18)}};
  expectRefused(entry, "the clock times");
}

TEST_F(FaultyEntry, withALongNoteIsRefused) {
  DayEntry entry = m_sound;
  entry.note = std::string(maxNoteBytes + 1, 'x');
  expectRefused(entry, "longer than 10000 bytes");
}

TEST_F(FaultyEntry, withBytesThatAreNoTextIsRefused) {
  DayEntry entry = m_sound;
  for (const std::string& note :
       {std::string("a\0b", 3), std::string("\xff"), std::string("\x1b[2J")}) {
    entry.note = note;
    expectRefused(entry, "bytes that are not text");
  }
}

class Setting : public StoreTest {};

TEST_F(Setting, ofLimitsOutOfOrderIsRefused) {
  SqliteJournal journal = open();
  const Limits falling{hours(60), hours(55), hours(50), hours(45)};
  EXPECT_EQ(kindOf([&] { journal.changeLimits(day("2026-11-16"), falling); }), Kind::refused);
  EXPECT_EQ(journal.settings(), Settings{});
}

TEST_F(Setting, ofADayStartOutOfRangeIsRefused) {
  SqliteJournal journal = open();
  EXPECT_EQ(kindOf([&] { journal.changeCalendar(day("2026-11-16"), {.dayStart = hours(24)}); }),
            Kind::refused);
  EXPECT_EQ(journal.settings(), Settings{});
}

}  // namespace

}  // namespace pace::test
