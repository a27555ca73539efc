#include "core/store/schema.h"

#include <SQLiteCpp/Transaction.h>

#include <array>
#include <string>

#include "core/journal/store_error.h"

namespace pace {

namespace {

/// date() writes the date it understands, so `date(day, '+0 days') IS day` holds for real days
/// alone: '2026-02-30' comes out as March.
constexpr const char* firstMigration = R"sql(
CREATE TABLE entry (
  day TEXT PRIMARY KEY
    CHECK (date(day, '+0 days') IS day AND day BETWEEN '1970-01-01' AND '2200-12-31'),
  worked_minutes INTEGER CHECK (worked_minutes BETWEEN 0 AND 1440),
  spans TEXT NOT NULL  -- '540-750 780-1140', minutes after midnight; '' for none
    CHECK (spans NOT GLOB '*[^0-9 -]*' AND (spans = '' OR worked_minutes IS NOT NULL)),
  slept_minutes INTEGER CHECK (slept_minutes BETWEEN 0 AND 1440),
  kind TEXT NOT NULL CHECK (kind IN ('working', 'day-off', 'holiday', 'vacation', 'sick')),
  energy INTEGER CHECK (energy BETWEEN 1 AND 5),
  note TEXT NOT NULL
    CHECK (length(CAST(note AS BLOB)) <= 10000 AND instr(note, char(0)) = 0),
  CHECK (worked_minutes IS NOT NULL OR slept_minutes IS NOT NULL OR energy IS NOT NULL
         OR kind <> 'working' OR note <> '')
) STRICT, WITHOUT ROWID;

-- One row a change, with the entry that was replaced. Undo and redo are changes too, and name the
-- change they take back; a change can be taken back once.
CREATE TABLE history (
  id INTEGER PRIMARY KEY,
  day TEXT NOT NULL
    CHECK (date(day, '+0 days') IS day AND day BETWEEN '1970-01-01' AND '2200-12-31'),
  worked_minutes INTEGER CHECK (worked_minutes BETWEEN 0 AND 1440),
  spans TEXT CHECK (spans NOT GLOB '*[^0-9 -]*'),
  slept_minutes INTEGER CHECK (slept_minutes BETWEEN 0 AND 1440),
  kind TEXT  -- NULL where the day had no entry
    CHECK (kind IN ('working', 'day-off', 'holiday', 'vacation', 'sick')),
  energy INTEGER CHECK (energy BETWEEN 1 AND 5),
  note TEXT CHECK (length(CAST(note AS BLOB)) <= 10000),
  changed_at TEXT NOT NULL
    CHECK (strftime('%Y-%m-%dT%H:%M:%SZ', changed_at, '+0 days') IS changed_at),
  device TEXT NOT NULL,
  cause TEXT NOT NULL CHECK (cause IN ('save', 'erase', 'undo', 'redo')),
  takes_back INTEGER UNIQUE REFERENCES history (id),
  CHECK ((kind IS NULL) = (spans IS NULL) AND (kind IS NULL) = (note IS NULL)),
  CHECK (kind IS NOT NULL OR coalesce(worked_minutes, slept_minutes, energy) IS NULL),
  CHECK ((takes_back IS NULL) = (cause IN ('save', 'erase')))
) STRICT;

CREATE TRIGGER history_is_never_deleted BEFORE DELETE ON history
BEGIN SELECT RAISE(ABORT, 'the history is never deleted'); END;
CREATE TRIGGER history_is_never_rewritten BEFORE UPDATE ON history
BEGIN SELECT RAISE(ABORT, 'the history is never rewritten'); END;

CREATE TABLE limits (
  valid_from TEXT PRIMARY KEY
    CHECK (date(valid_from, '+0 days') IS valid_from
           AND valid_from BETWEEN '1970-01-01' AND '2200-12-31'),
  notice_minutes INTEGER NOT NULL,
  high_minutes INTEGER NOT NULL,
  overload_minutes INTEGER NOT NULL,
  severe_minutes INTEGER NOT NULL,
  CHECK (0 < notice_minutes AND notice_minutes < high_minutes AND high_minutes < overload_minutes
         AND overload_minutes < severe_minutes AND severe_minutes <= 10080)
) STRICT, WITHOUT ROWID;

CREATE TABLE calendar (
  valid_from TEXT PRIMARY KEY
    CHECK (date(valid_from, '+0 days') IS valid_from
           AND valid_from BETWEEN '1970-01-01' AND '2200-12-31'),
  first_weekday INTEGER NOT NULL CHECK (first_weekday BETWEEN 1 AND 7),  -- ISO: 1 is Monday
  day_start_minutes INTEGER NOT NULL CHECK (day_start_minutes BETWEEN 0 AND 1439)
) STRICT, WITHOUT ROWID;

CREATE TABLE dismissal (
  id INTEGER PRIMARY KEY,
  week TEXT NOT NULL  -- its first day
    CHECK (date(week, '+0 days') IS week AND week BETWEEN '1970-01-01' AND '2200-12-31'),
  severity TEXT NOT NULL CHECK (severity IN ('notice', 'high', 'overload', 'severe')),
  UNIQUE (week, severity)
) STRICT;
)sql";

constexpr const char* secondMigration = R"sql(
CREATE TABLE usual_hours (
  valid_from TEXT PRIMARY KEY
    CHECK (date(valid_from, '+0 days') IS valid_from
           AND valid_from BETWEEN '1970-01-01' AND '2200-12-31'),
  monday_minutes INTEGER NOT NULL CHECK (monday_minutes BETWEEN 0 AND 1440),
  tuesday_minutes INTEGER NOT NULL CHECK (tuesday_minutes BETWEEN 0 AND 1440),
  wednesday_minutes INTEGER NOT NULL CHECK (wednesday_minutes BETWEEN 0 AND 1440),
  thursday_minutes INTEGER NOT NULL CHECK (thursday_minutes BETWEEN 0 AND 1440),
  friday_minutes INTEGER NOT NULL CHECK (friday_minutes BETWEEN 0 AND 1440),
  saturday_minutes INTEGER NOT NULL CHECK (saturday_minutes BETWEEN 0 AND 1440),
  sunday_minutes INTEGER NOT NULL CHECK (sunday_minutes BETWEEN 0 AND 1440)
) STRICT, WITHOUT ROWID;

CREATE TABLE sleep_need (
  valid_from TEXT PRIMARY KEY
    CHECK (date(valid_from, '+0 days') IS valid_from
           AND valid_from BETWEEN '1970-01-01' AND '2200-12-31'),
  minutes INTEGER NOT NULL CHECK (minutes BETWEEN 420 AND 540)
) STRICT, WITHOUT ROWID;

CREATE TABLE check_in (
  week TEXT PRIMARY KEY  -- its first day
    CHECK (date(week, '+0 days') IS week AND week BETWEEN '1970-01-01' AND '2200-12-31'),
  drained INTEGER CHECK (drained BETWEEN 0 AND 10),
  distant INTEGER CHECK (distant BETWEEN 0 AND 10),
  did_well INTEGER CHECK (did_well BETWEEN 0 AND 10),
  switched_off INTEGER CHECK (switched_off BETWEEN 0 AND 10),
  CHECK (coalesce(drained, distant, did_well, switched_off) IS NOT NULL)
) STRICT, WITHOUT ROWID;

CREATE TABLE sent_alert (
  id INTEGER PRIMARY KEY,
  kind TEXT NOT NULL CHECK (kind IN ('fact', 'forecast', 'chronic')),
  level TEXT NOT NULL CHECK (level IN ('notice', 'high', 'overload', 'severe')),
  week TEXT NOT NULL  -- its first day
    CHECK (date(week, '+0 days') IS week AND week BETWEEN '1970-01-01' AND '2200-12-31'),
  sent_on TEXT NOT NULL
    CHECK (date(sent_on, '+0 days') IS sent_on AND sent_on BETWEEN '1970-01-01' AND '2200-12-31'),
  absorbed INTEGER NOT NULL CHECK (absorbed IN (0, 1))  -- a higher one spoke for it
) STRICT;

CREATE TABLE snooze (
  id INTEGER PRIMARY KEY,
  level TEXT CHECK (level IN ('notice', 'high', 'overload', 'severe')),  -- NULL for all
  from_day TEXT NOT NULL
    CHECK (date(from_day, '+0 days') IS from_day
           AND from_day BETWEEN '1970-01-01' AND '2200-12-31'),
  until_day TEXT NOT NULL  -- not included
    CHECK (date(until_day, '+0 days') IS until_day AND until_day > from_day)
) STRICT;
)sql";

/// Migration N, from 1, takes a journal from schema N - 1 to N. One that was released never
/// changes.
constexpr std::array migrations{firstMigration, secondMigration};

int numberOf(SQLite::Database& database, const char* pragma) {
  return database.execAndGet(pragma).getInt();
}

int versionOf(SQLite::Database& database) {
  return numberOf(database, "PRAGMA user_version");
}

bool isEmpty(SQLite::Database& database) {
  return versionOf(database) == 0 && numberOf(database, "SELECT count(*) FROM sqlite_schema") == 0;
}

void setNumber(SQLite::Database& database, const char* pragma, int number) {
  database.exec(std::string("PRAGMA ") + pragma + " = " + std::to_string(number));
}

}  // namespace

const int schemaVersion = static_cast<int>(migrations.size());

SchemaState schemaState(SQLite::Database& database, const std::filesystem::path& path) {
  const int application = numberOf(database, "PRAGMA application_id");
  if (application == 0 && isEmpty(database)) return SchemaState::empty;
  if (application != journalApplicationId) {
    throw StoreError(StoreError::Kind::notAJournal, path,
                     "is the database of another program. Choose another file for the journal.");
  }
  const int version = versionOf(database);
  if (version < 1) {
    throw StoreError(StoreError::Kind::corrupt, path,
                     "has lost its schema number. Bring back a copy of it.");
  }
  if (version > schemaVersion) {
    throw StoreError(StoreError::Kind::newerSchema, path,
                     "was written by a newer Pacekeeper (schema " + std::to_string(version) +
                         "; this one knows " + std::to_string(schemaVersion) +
                         "). Update Pacekeeper to open it.");
  }
  return version == schemaVersion ? SchemaState::current : SchemaState::older;
}

void bringUpToDate(SQLite::Database& database, const std::filesystem::path& path) {
  if (schemaState(database, path) == SchemaState::current) return;
  SQLite::Transaction transaction(database, SQLite::TransactionBehavior::IMMEDIATE);
  // Once more, now that nobody else writes: another Pacekeeper may have been faster.
  if (schemaState(database, path) == SchemaState::current) return;
  for (auto done = static_cast<std::size_t>(versionOf(database)); done < migrations.size();
       ++done) {
    database.exec(migrations.at(done));
  }
  setNumber(database, "application_id", journalApplicationId);
  setNumber(database, "user_version", schemaVersion);
  transaction.commit();
}

}  // namespace pace
