// The database itself refuses what no journal may hold, whoever writes it.
#include "tests/core/store/store_test.h"

namespace pace::test {

namespace {

struct Row {
  std::string name;
  std::string sql;

  friend std::ostream& operator<<(std::ostream& out, const Row& row) { return out << row.sql; }
};

std::string nameOf(const testing::TestParamInfo<Row>& test) {
  return test.param.name;
}

std::string entryRow(const std::string& values) {
  return "INSERT INTO entry (day, worked_minutes, spans, slept_minutes, kind, energy, note) VALUES "
         "(" +
         values + ")";
}

std::string historyRow(const std::string& values) {
  return "INSERT INTO history (day, changed_at, device, cause, takes_back) VALUES (" + values + ")";
}

class Accepted : public StoreTest, public testing::WithParamInterface<Row> {};
class RefusedByTheDatabase : public StoreTest, public testing::WithParamInterface<Row> {};

TEST_P(Accepted, byTheDatabase) {
  open();
  EXPECT_NO_THROW(raw().exec(GetParam().sql));
}

TEST_P(RefusedByTheDatabase, withoutATrace) {
  open();
  SQLite::Database database = raw();
  database.exec("PRAGMA foreign_keys = ON");
  EXPECT_THROW(database.exec(GetParam().sql), SQLite::Exception);
  EXPECT_EQ(database.getTotalChanges(), 0);
}

/// What the refusals below differ from by one fault each.
INSTANTIATE_TEST_SUITE_P(
    , Accepted,
    testing::Values(
        Row{"entry", entryRow("'2026-11-16', 1440, '0-720 721-1500', 0, 'sick', 5, 'ok'")},
        Row{"sparseEntry", entryRow("'2024-02-29', 0, '', NULL, 'working', NULL, ''")},
        Row{"firstDay", entryRow("'1970-01-01', NULL, '', 1440, 'working', NULL, ''")},
        Row{"lastDay", entryRow("'2200-12-31', NULL, '', NULL, 'working', 1, ''")},
        Row{"change", historyRow("'2026-11-16', '2026-11-16T21:00:00Z', 'desk', 'save', NULL")},
        Row{"limits", "INSERT INTO limits VALUES ('2026-01-01', 1, 2, 3, 10080)"},
        Row{"calendar", "INSERT INTO calendar VALUES ('2026-01-01', 7, 1439)"},
        Row{"dismissal", "INSERT INTO dismissal VALUES (1, '2026-11-16', 'severe')"}),
    nameOf);

INSTANTIATE_TEST_SUITE_P(
    Entries, RefusedByTheDatabase,
    testing::Values(
        Row{"dayOf25Hours", entryRow("'2026-11-16', 1500, '', NULL, 'working', NULL, ''")},
        Row{"oneMinuteTooMany", entryRow("'2026-11-16', 1441, '', NULL, 'working', NULL, ''")},
        Row{"negativeHours", entryRow("'2026-11-16', -1, '', NULL, 'working', NULL, ''")},
        Row{"hoursAsText", entryRow("'2026-11-16', 'nine', '', NULL, 'working', NULL, ''")},
        Row{"halfMinutes", entryRow("'2026-11-16', 540.5, '', NULL, 'working', NULL, ''")},
        Row{"sleepOf25Hours", entryRow("'2026-11-16', NULL, '', 1500, 'working', NULL, ''")},
        Row{"thirtyFebruary", entryRow("'2026-02-30', 540, '', NULL, 'working', NULL, ''")},
        Row{"noLeapYear", entryRow("'2026-02-29', 540, '', NULL, 'working', NULL, ''")},
        Row{"dayWithATime", entryRow("'2026-11-16 10:00', 540, '', NULL, 'working', NULL, ''")},
        Row{"dayInAnotherForm", entryRow("'16.11.2026', 540, '', NULL, 'working', NULL, ''")},
        Row{"dayNow", entryRow("'now', 540, '', NULL, 'working', NULL, ''")},
        Row{"dayAsANumber", entryRow("2460000, 540, '', NULL, 'working', NULL, ''")},
        Row{"noDay", entryRow("NULL, 540, '', NULL, 'working', NULL, ''")},
        Row{"dayBefore1970", entryRow("'1969-12-31', 540, '', NULL, 'working', NULL, ''")},
        Row{"dayAfter2200", entryRow("'2201-01-01', 540, '', NULL, 'working', NULL, ''")},
        Row{"unknownKind", entryRow("'2026-11-16', 540, '', NULL, 'party', NULL, ''")},
        Row{"noKind", entryRow("'2026-11-16', 540, '', NULL, NULL, NULL, ''")},
        Row{"energyOfSix", entryRow("'2026-11-16', 540, '', NULL, 'working', 6, ''")},
        Row{"energyOfZero", entryRow("'2026-11-16', 540, '', NULL, 'working', 0, ''")},
        Row{"longNote", entryRow("'2026-11-16', 540, '', NULL, 'working', NULL,"
                                 " replace(hex(zeroblob(5000)), '0', 'x') || 'x'")},
        Row{"longNoteInBytes", entryRow("'2026-11-16', 540, '', NULL, 'working', NULL,"
                                        " replace(hex(zeroblob(2501)), '0', 'ü')")},
        Row{"nulInNote",
            entryRow("'2026-11-16', 540, '', NULL, 'working', NULL, 'a' || char(0) || 'b'")},
        Row{"noNote", entryRow("'2026-11-16', 540, '', NULL, 'working', NULL, NULL")},
        Row{"lettersInSpans", entryRow("'2026-11-16', 540, 'nine', NULL, 'working', NULL, ''")},
        Row{"spansWithoutHours", entryRow("'2026-11-16', NULL, '0-60', NULL, 'working', NULL, ''")},
        Row{"blankEntry", entryRow("'2026-11-16', NULL, '', NULL, 'working', NULL, ''")}),
    nameOf);

INSTANTIATE_TEST_SUITE_P(
    History, RefusedByTheDatabase,
    testing::Values(
        Row{"unknownCause",
            historyRow("'2026-11-16', '2026-11-16T21:00:00Z', 'desk', 'whim', NULL")},
        Row{"localTime", historyRow("'2026-11-16', '2026-11-16 21:00:00', 'desk', 'save', NULL")},
        Row{"hour25", historyRow("'2026-11-16', '2026-11-16T25:00:00Z', 'desk', 'save', NULL")},
        Row{"undoOfNothing",
            historyRow("'2026-11-16', '2026-11-16T21:00:00Z', 'desk', 'undo', NULL")},
        Row{"undoOfNoChange",
            historyRow("'2026-11-16', '2026-11-16T21:00:00Z', 'desk', 'undo', 9")}),
    nameOf);

INSTANTIATE_TEST_SUITE_P(
    Settings, RefusedByTheDatabase,
    testing::Values(
        Row{"equalLimits", "INSERT INTO limits VALUES ('2026-01-01', 2, 2, 3, 4)"},
        Row{"fallingLimits", "INSERT INTO limits VALUES ('2026-01-01', 1, 2, 4, 3)"},
        Row{"limitOfZero", "INSERT INTO limits VALUES ('2026-01-01', 0, 2, 3, 4)"},
        Row{"limitOverAWeek", "INSERT INTO limits VALUES ('2026-01-01', 1, 2, 3, 10081)"},
        Row{"limitsFromNoDay", "INSERT INTO limits VALUES ('2026-02-30', 1, 2, 3, 4)"},
        Row{"weekdayOfZero", "INSERT INTO calendar VALUES ('2026-01-01', 0, 240)"},
        Row{"weekdayOfEight", "INSERT INTO calendar VALUES ('2026-01-01', 8, 240)"},
        Row{"dayStartOf24Hours", "INSERT INTO calendar VALUES ('2026-01-01', 1, 1440)"},
        Row{"unknownSeverity", "INSERT INTO dismissal VALUES (1, '2026-11-16', 'mild')"},
        Row{"weekOfNoDay", "INSERT INTO dismissal VALUES (1, '2026-11-31', 'high')"}),
    nameOf);

}  // namespace

}  // namespace pace::test
