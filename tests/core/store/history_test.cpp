// The trail: every change is kept with what it replaced, where and when, and none is ever lost.
#include "tests/core/store/store_test.h"

namespace pace::test {

namespace {

class Trail : public StoreTest {
 protected:
  /// One line a change: what was done on which day, the minutes it replaced, and where.
  std::vector<std::string> trail() const {
    return column(
        "SELECT cause || ' ' || day || ' ' || coalesce(worked_minutes || ' min', 'none') || ' ' ||"
        " device FROM history ORDER BY id");
  }
};

const DayEntry light = worked(day("2026-11-16"), hours(6));
const DayEntry heavy = worked(day("2026-11-16"), hours(11));

TEST_F(Trail, keepsWhatEachChangeReplacedAndWhoMadeIt) {
  open("desk").save(light);
  open("laptop").save(heavy);
  open("desk").erase(heavy.day);
  open("laptop").undo();
  open("laptop").redo();
  EXPECT_EQ(trail(), (std::vector<std::string>{
                         "save 2026-11-16 none desk", "save 2026-11-16 360 min laptop",
                         "erase 2026-11-16 660 min desk", "undo 2026-11-16 none laptop",
                         "redo 2026-11-16 660 min laptop"}));
}

TEST_F(Trail, keepsTheInstant) {
  open().save(light);
  EXPECT_EQ(column("SELECT changed_at FROM history"),
            std::vector<std::string>{"2026-11-22T21:40:05Z"});
}

TEST_F(Trail, keepsEveryPartOfWhatWasReplaced) {
  SqliteJournal journal = open();
  journal.save({.day = light.day,
                .worked = hours(3),
                .spans = {{hours(9), hours(10)}, {hours(22), hours(24)}},
                .slept = hours(6),
                .kind = DayKind::sick,
                .energy = Energy::two,
                .note = "fever"});
  journal.save(light);
  EXPECT_EQ(column("SELECT spans || '|' || slept_minutes || '|' || kind || '|' || energy || '|' ||"
                   " note FROM history WHERE id = 2"),
            std::vector<std::string>{"540-600 1320-1440|360|sick|2|fever"});
}

TEST_F(Trail, namesTheChangeThatWasTakenBack) {
  SqliteJournal journal = open();
  journal.save(light);
  journal.save(heavy);
  journal.undo();
  journal.undo();
  journal.redo();
  EXPECT_EQ(column("SELECT coalesce(takes_back, '-') FROM history ORDER BY id"),
            (std::vector<std::string>{"-", "-", "2", "1", "4"}));
}

TEST_F(Trail, growsByNothingWhereNothingChanges) {
  SqliteJournal journal = open();
  journal.save(light);
  journal.save(light);
  journal.erase(light.day + std::chrono::days{1});
  journal.redo();
  EXPECT_EQ(trail().size(), 1U);
}

TEST_F(Trail, isWalkedBackAfterRestarts) {
  open().save(light);
  open().save(heavy);
  EXPECT_EQ(open().undo(), (Change{light.day, heavy, light}));
  EXPECT_EQ(open().undo(), (Change{light.day, light, std::nullopt}));
  EXPECT_EQ(open().undo(), std::nullopt);
  EXPECT_EQ(open().redo(), (Change{light.day, std::nullopt, light}));
}

TEST_F(Trail, startsAfterWhatWasSeeded) {
  SqliteJournal journal = open();
  journal.seed({light, {.day = light.day + std::chrono::days{1}}});
  EXPECT_EQ(journal.read({firstDay, lastDay}), std::vector{light});
  EXPECT_EQ(journal.undo(), std::nullopt);
  EXPECT_TRUE(trail().empty());
}

TEST_F(Trail, seedsCheckInsToo) {
  CheckIn answered;
  answered.week = light.day;
  answered.drained = Agreement::tryFrom(6);
  open().seed({light}, {answered});
  EXPECT_EQ(open().checkIns(), std::vector{answered});
}

TEST_F(Trail, keepsWhatWasSeededOverAChangeThatIsUndone) {
  SqliteJournal journal = open();
  journal.save(light);
  journal.seed({heavy});
  EXPECT_EQ(journal.undo(), (Change{light.day, heavy, std::nullopt}));
  EXPECT_EQ(journal.redo(), (Change{light.day, std::nullopt, heavy}));
}

TEST_F(Trail, isNeitherShortenedNorRewritten) {
  open().save(light);
  SQLite::Database database = raw();
  EXPECT_THROW(database.exec("DELETE FROM history"), SQLite::Exception);
  EXPECT_THROW(database.exec("UPDATE history SET device = 'other'"), SQLite::Exception);
  EXPECT_EQ(trail(), std::vector<std::string>{"save 2026-11-16 none desk"});
}

}  // namespace

}  // namespace pace::test
