// Every schema that was ever in use opens, and holds what it held. The fixtures were made by the
// Pacekeeper of their time.
#include "core/store/schema.h"
#include "tests/core/store/store_test.h"

namespace pace::test {

namespace {

class Migration : public StoreTest {
 protected:
  Migration() { std::filesystem::copy_file(PACE_TEST_DATA "/journal-schema-1.sqlite", path()); }
};

TEST_F(Migration, fromTheFirstSchemaKeepsEveryDay) {
  const SqliteJournal journal = open();
  const auto days = journal.read({firstDay, lastDay});
  ASSERT_EQ(days.size(), 3U);
  EXPECT_EQ(days[0].worked, std::chrono::minutes{570});
  EXPECT_EQ(days[0].spans.size(), 2U);
  EXPECT_EQ(days[0].slept, std::chrono::minutes{390});
  EXPECT_EQ(days[0].energy, Energy::two);
  EXPECT_EQ(days[0].note, "first line");
  EXPECT_EQ(days[1].worked, std::chrono::minutes{630});
  EXPECT_EQ(days[2].kind, DayKind::sick);
}

TEST_F(Migration, fromTheFirstSchemaKeepsSettingsAndWhatCanBeUndone) {
  SqliteJournal journal = open();
  const Settings settings = journal.settings();
  EXPECT_EQ(settings.limits.at(lastDay).notice, std::chrono::hours{40});
  EXPECT_EQ(settings.calendar.at(lastDay).firstWeekday, std::chrono::Sunday);
  EXPECT_EQ(settings.usualHours, Dated<UsualHours>());
  EXPECT_EQ(journal.dismissals().size(), 1U);
  journal.undo();
  EXPECT_EQ(journal.undo()->after->worked, std::chrono::minutes{660});
}

TEST_F(Migration, isDoneOnce) {
  open();
  EXPECT_EQ(column("PRAGMA user_version"), std::vector{std::to_string(schemaVersion)});
  const std::string migrated = bytesOf(path());
  open();
  EXPECT_EQ(bytesOf(path()), migrated);
}

}  // namespace

}  // namespace pace::test
