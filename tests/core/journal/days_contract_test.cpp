// Days go into a journal and come out as they were.
#include "tests/core/journal/journal_contract.h"
#include "tests/support/days.h"

namespace pace::test {

namespace {

using std::chrono::minutes;

class Days : public JournalContract {};
INSTANTIATE_TEST_SUITE_P(, Days, testing::ValuesIn(everyJournal()), nameOf);

const Day monday = day("2026-11-16");
const Day tuesday = day("2026-11-17");

/// An entry that says everything an entry can.
DayEntry fullEntry() {
  return {
      .day = monday,
      .worked = minutes{570},
      .spans = {{minutes{540}, minutes{750}}, {minutes{1320}, minutes{1800}}},
      .slept = minutes{360},
      .kind = DayKind::holiday,
      .energy = Energy::two,
      .note = "Überstunden: \"release\"; 50 % 'done'\n\tnaïve 漢字 🙂 -- DROP TABLE entry;"};
}

/// An entry that says one thing.
std::vector<DayEntry> sparseEntries() {
  return {{.day = monday, .worked = minutes{0}},
          {.day = monday, .worked = minutes{1440}},
          {.day = monday, .slept = minutes{0}},
          {.day = monday, .slept = minutes{1440}},
          {.day = monday, .kind = DayKind::dayOff},
          {.day = monday, .kind = DayKind::holiday},
          {.day = monday, .kind = DayKind::vacation},
          {.day = monday, .kind = DayKind::sick},
          {.day = monday, .energy = Energy::one},
          {.day = monday, .energy = Energy::five},
          {.day = monday, .note = std::string(10'000, 'x')}};
}

TEST_P(Days, beginEmpty) {
  EXPECT_EQ(journal().find(monday), std::nullopt);
  EXPECT_TRUE(everything().empty());
}

TEST_P(Days, areFoundAsTheyWereSaved) {
  journal().save(fullEntry());
  EXPECT_EQ(journal().find(monday), fullEntry());
  EXPECT_EQ(journal().find(tuesday), std::nullopt);
}

TEST_P(Days, thatSayOneThingAreFoundAsTheyWereSaved) {
  for (const DayEntry& entry : sparseEntries()) {
    journal().save(entry);
    EXPECT_EQ(journal().find(monday), entry);
  }
}

TEST_P(Days, keepZeroAndMissingApart) {
  journal().save(worked(monday, minutes{0}));
  EXPECT_EQ(journal().find(monday)->worked, minutes{0});
  EXPECT_EQ(journal().find(monday)->slept, std::nullopt);
}

TEST_P(Days, areHeldFromTheFirstToTheLast) {
  save({worked(firstDay, hours(8)), worked(lastDay, hours(9))});
  EXPECT_EQ(everything(), (std::vector{worked(firstDay, hours(8)), worked(lastDay, hours(9))}));
}

TEST_P(Days, savedGiveBackWhatTheyReplaced) {
  EXPECT_EQ(journal().save(worked(monday, hours(8))), std::nullopt);
  EXPECT_EQ(journal().save(fullEntry()), worked(monday, hours(8)));
  EXPECT_EQ(journal().save(worked(monday, hours(9))), fullEntry());
}

TEST_P(Days, savedReplaceNoOther) {
  save({worked(monday, hours(8)), worked(tuesday, hours(9)), worked(monday, hours(7))});
  EXPECT_EQ(everything(), (std::vector{worked(monday, hours(7)), worked(tuesday, hours(9))}));
}

TEST_P(Days, erasedAreGoneAndGivenBack) {
  save({fullEntry(), worked(tuesday, hours(9))});
  EXPECT_EQ(journal().erase(monday), fullEntry());
  EXPECT_EQ(everything(), std::vector{worked(tuesday, hours(9))});
}

TEST_P(Days, neverLoggedEraseToNothing) {
  EXPECT_EQ(journal().erase(monday), std::nullopt);
}

TEST_P(Days, savedBlankAreErased) {
  journal().save(fullEntry());
  EXPECT_EQ(journal().save({.day = monday}), fullEntry());
  EXPECT_EQ(journal().find(monday), std::nullopt);
  EXPECT_EQ(journal().save({.day = monday}), std::nullopt);
}

TEST_P(Days, areReadByDayHoweverTheyWereSaved) {
  const auto week = workedDays(monday, {8, 9, std::nullopt, 7, 6});
  save({week[2], week[0], week[3], week[1]});
  EXPECT_EQ(everything(), week);
}

struct Reading {
  std::string from;
  std::string until;
  std::vector<std::string> found;
};

TEST_P(Days, areReadFromTheFirstUpToButNotTheLast) {
  save(workedDays(monday, {8, 9, 10}));
  for (const auto& [from, until, found] : std::vector<Reading>{
           {"2026-11-16", "2026-11-19", {"2026-11-16", "2026-11-17", "2026-11-18"}},
           {"2026-11-16", "2026-11-18", {"2026-11-16", "2026-11-17"}},
           {"2026-11-17", "2026-11-18", {"2026-11-17"}},
           {"2026-11-17", "2026-11-17", {}},
           {"2026-11-18", "2026-11-16", {}},
           {"2026-11-01", "2026-11-16", {}},
           {"2026-11-19", "2026-12-01", {}}}) {
    std::vector<std::string> days;
    for (const DayEntry& entry : journal().read({day(from), day(until)})) {
      days.push_back(isoText(entry.day));
    }
    EXPECT_EQ(days, found) << from << " to " << until;
  }
}

TEST_P(Days, areReadAcrossEverySpanOfDays) {
  save({worked(firstDay, hours(8)), worked(lastDay, hours(9))});
  EXPECT_EQ(journal().read({Day::min(), Day::max()}).size(), 2U);
}

}  // namespace

}  // namespace pace::test
