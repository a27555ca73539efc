#include "core/store/sqlite_journal.h"

#include <utility>

#include "core/store/alert_tables.h"
#include "core/store/check_in_table.h"
#include "core/store/connection.h"
#include "core/store/entry_table.h"
#include "core/store/failure.h"
#include "core/store/history.h"
#include "core/store/settings_tables.h"

namespace pace {

namespace {

void put(SQLite::Database& database, Day day, const std::optional<DayEntry>& entry) {
  if (entry) {
    putEntry(database, *entry);
  } else {
    removeEntry(database, day);
  }
}

/// Makes `past` as if it had not been, which is a change like any other.
Change takeBack(SQLite::Database& database, const PastChange& past, Cause cause,
                const Occasion& occasion) {
  const auto before = findEntry(database, past.day);
  record(database, past.day, before, cause, past.id, occasion);
  put(database, past.day, past.replaced);
  return {past.day, before, past.replaced};
}

}  // namespace

SqliteJournal::SqliteJournal(const std::filesystem::path& path, Writer writer,
                             std::chrono::milliseconds patience)
    : m_connection(std::make_unique<Connection>(path, patience)), m_writer(std::move(writer)) {}

SqliteJournal::~SqliteJournal() = default;

std::optional<DayEntry> SqliteJournal::find(Day day) const {
  return m_connection->read([&](auto& database) { return findEntry(database, day); });
}

std::vector<DayEntry> SqliteJournal::read(DaySpan days) const {
  return m_connection->read([&](auto& database) { return readEntries(database, days); });
}

std::optional<DayEntry> SqliteJournal::save(const DayEntry& entry) {
  refuseFaulty(entry);
  if (isBlank(entry)) return erase(entry.day);
  return m_connection->write([&](auto& database) {
    auto before = findEntry(database, entry.day);
    if (before != entry) {
      record(database, entry.day, before, Cause::save, std::nullopt, occasion());
      putEntry(database, entry);
    }
    return before;
  });
}

std::optional<DayEntry> SqliteJournal::erase(Day day) {
  return m_connection->write([&](auto& database) {
    auto before = findEntry(database, day);
    if (before) {
      record(database, day, before, Cause::erase, std::nullopt, occasion());
      removeEntry(database, day);
    }
    return before;
  });
}

std::optional<Change> SqliteJournal::undo() {
  return m_connection->write([&](auto& database) -> std::optional<Change> {
    const auto past = newestToUndo(database);
    if (!past) return std::nullopt;
    return takeBack(database, *past, Cause::undo, occasion());
  });
}

std::optional<Change> SqliteJournal::redo() {
  return m_connection->write([&](auto& database) -> std::optional<Change> {
    const auto past = newestToRedo(database);
    if (!past) return std::nullopt;
    return takeBack(database, *past, Cause::redo, occasion());
  });
}

Settings SqliteJournal::settings() const {
  return m_connection->read([](auto& database) { return readSettings(database); });
}

void SqliteJournal::changeLimits(Day from, const Limits& limits) {
  m_connection->write([&](auto& database) { putLimits(database, from, limits); });
}

void SqliteJournal::changeCalendar(Day from, const Calendar& calendar) {
  m_connection->write([&](auto& database) { putCalendar(database, from, calendar); });
}

void SqliteJournal::changeUsualHours(Day from, const UsualHours& usual) {
  m_connection->write([&](auto& database) { putUsualHours(database, from, usual); });
}

void SqliteJournal::changeSleepNeed(Day from, std::chrono::minutes need) {
  m_connection->write([&](auto& database) { putSleepNeed(database, from, need); });
}

std::vector<Dismissal> SqliteJournal::dismissals() const {
  return m_connection->read([](auto& database) { return readDismissals(database); });
}

void SqliteJournal::dismiss(const Dismissal& dismissal) {
  m_connection->write([&](auto& database) { addDismissal(database, dismissal); });
}

std::vector<CheckIn> SqliteJournal::checkIns() const {
  return m_connection->read([](auto& database) { return readCheckIns(database); });
}

void SqliteJournal::answer(const CheckIn& checkIn) {
  m_connection->write([&](auto& database) { putCheckIn(database, checkIn); });
}

AlertLog SqliteJournal::alertLog() const {
  return m_connection->read([](auto& database) { return readAlertLog(database); });
}

void SqliteJournal::noteSent(const std::vector<SentAlert>& alerts) {
  m_connection->write([&](auto& database) { addSentAlerts(database, alerts); });
}

void SqliteJournal::snooze(const Snooze& snooze) {
  m_connection->write([&](auto& database) { addSnooze(database, snooze); });
}

void SqliteJournal::seed(const std::vector<DayEntry>& entries,
                         const std::vector<CheckIn>& checkIns) {
  for (const DayEntry& entry : entries) refuseFaulty(entry);
  m_connection->write([&](auto& database) {
    for (const DayEntry& entry : entries) {
      if (!isBlank(entry)) putEntry(database, entry);
    }
    for (const CheckIn& checkIn : checkIns) putCheckIn(database, checkIn);
  });
}

void SqliteJournal::refuseFaulty(const DayEntry& entry) const {
  if (const auto fault = faultOf(entry)) throw refusal(m_connection->path(), entry.day, *fault);
}

Occasion SqliteJournal::occasion() const {
  return {m_writer.device, m_writer.currentInstant()};
}

}  // namespace pace
