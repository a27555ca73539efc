#include "core/store/entry_table.h"

#include <SQLiteCpp/Statement.h>

#include <algorithm>
#include <string>

#include "core/store/entry_row.h"

namespace pace {

namespace {

std::string selection(const char* condition) {
  return std::string("SELECT ") + entryColumns + " FROM entry WHERE " + condition;
}

}  // namespace

std::optional<DayEntry> findEntry(SQLite::Database& database, Day day) {
  SQLite::Statement query(database, selection("day = ?1"));
  query.bind(1, isoText(day));
  if (!query.executeStep()) return std::nullopt;
  return entryFrom(query);
}

std::vector<DayEntry> readEntries(SQLite::Database& database, DaySpan days) {
  // ISO dates are in order as text only where the year has four digits.
  const Day from = std::max(days.from, firstDay);
  const Day until = std::min(days.until, lastDay + std::chrono::days{1});
  SQLite::Statement query(database, selection("day >= ?1 AND day < ?2 ORDER BY day"));
  query.bind(1, isoText(from));
  query.bind(2, isoText(until));
  std::vector<DayEntry> entries;
  while (query.executeStep()) entries.push_back(entryFrom(query));
  return entries;
}

void putEntry(SQLite::Database& database, const DayEntry& entry) {
  SQLite::Statement replacement(database, std::string("INSERT OR REPLACE INTO entry (") +
                                              entryColumns +
                                              ") VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)");
  bindEntry(replacement, entry);
  replacement.exec();
}

void removeEntry(SQLite::Database& database, Day day) {
  SQLite::Statement removal(database, "DELETE FROM entry WHERE day = ?1");
  removal.bind(1, isoText(day));
  removal.exec();
}

}  // namespace pace
