#include "core/store/history.h"

#include <SQLiteCpp/Statement.h>

#include <array>
#include <iomanip>
#include <sstream>

#include "core/store/entry_row.h"

namespace pace {

namespace {

constexpr std::array causeWords{"save", "erase", "undo", "redo"};  // in the order of Cause

/// "2026-11-22T21:40:05Z".
std::string instantText(std::chrono::sys_seconds instant) {
  const auto date = std::chrono::floor<std::chrono::days>(instant);
  const std::chrono::hh_mm_ss time{instant - date};
  std::ostringstream text;
  text << isoText(Day{date.time_since_epoch()}) << 'T' << std::setfill('0') << std::setw(2)
       << time.hours().count() << ':' << std::setw(2) << time.minutes().count() << ':'
       << std::setw(2) << time.seconds().count() << 'Z';
  return text.str();
}

/// The columns of an entry, or the day alone where there was none.
void bindReplaced(SQLite::Statement& statement, Day day, const std::optional<DayEntry>& replaced) {
  if (replaced) {
    bindEntry(statement, *replaced);
  } else {
    statement.bind(1, isoText(day));
  }
}

std::optional<PastChange> newest(SQLite::Database& database, const std::string& condition) {
  SQLite::Statement query(
      database, std::string("SELECT id, ") + entryColumns + " FROM history AS past WHERE " +
                    condition +
                    " AND NOT EXISTS (SELECT 1 FROM history WHERE takes_back = past.id)"
                    " ORDER BY id DESC LIMIT 1");
  if (!query.executeStep()) return std::nullopt;
  PastChange change{query.getColumn(0).getInt64(), dayFrom(query.getColumn(1)), std::nullopt};
  const bool hadEntry = !query.isColumnNull("kind");
  if (hadEntry) change.replaced = entryFrom(query, 1);
  return change;
}

}  // namespace

void record(SQLite::Database& database, Day day, const std::optional<DayEntry>& replaced,
            Cause cause, std::optional<std::int64_t> takenBack, const Occasion& occasion) {
  SQLite::Statement insertion(database,
                              std::string("INSERT INTO history (") + entryColumns +
                                  ", changed_at, device, cause, takes_back)"
                                  " VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11)");
  bindReplaced(insertion, day, replaced);
  insertion.bind(entryColumnCount + 1, instantText(occasion.instant));
  insertion.bind(entryColumnCount + 2, occasion.device);
  insertion.bind(entryColumnCount + 3, causeWords.at(static_cast<std::size_t>(cause)));
  if (takenBack) insertion.bind(entryColumnCount + 4, *takenBack);
  insertion.exec();
}

std::optional<PastChange> newestToUndo(SQLite::Database& database) {
  return newest(database, "cause <> 'undo'");
}

std::optional<PastChange> newestToRedo(SQLite::Database& database) {
  return newest(database,
                "cause = 'undo' AND id > coalesce((SELECT id FROM history"
                " WHERE cause IN ('save', 'erase') ORDER BY id DESC LIMIT 1), 0)");
}

}  // namespace pace
