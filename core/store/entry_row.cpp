#include "core/store/entry_row.h"

#include <SQLiteCpp/Exception.h>
#include <sqlite3.h>

#include <optional>
#include <string>
#include <string_view>
#include <utility>

#include "core/store/spans_text.h"

namespace pace {

namespace {

using std::chrono::minutes;
using OptionalMinutes = std::optional<minutes>;

template <class Value>
Value sound(std::optional<Value> value, const char* what) {
  if (!value)
    throw SQLite::Exception(std::string("a row without a readable ") + what, SQLITE_CORRUPT);
  return *std::move(value);
}

std::string_view textFrom(const SQLite::Column& column) {
  const char* const text = column.getText();
  return {text, static_cast<std::size_t>(column.getBytes())};
}

OptionalMinutes minutesFrom(const SQLite::Column& column) {
  if (column.isNull()) return std::nullopt;
  return minutes{column.getInt()};
}

std::optional<Energy> energyFrom(const SQLite::Column& column) {
  if (column.isNull()) return std::nullopt;
  return sound(tryEnergy(column.getInt()), "energy");
}

void bindMinutes(SQLite::Statement& statement, int index, const OptionalMinutes& length) {
  if (length) statement.bind(index, std::int64_t{length->count()});
}

}  // namespace

void bindEntry(SQLite::Statement& statement, const DayEntry& entry) {
  statement.bind(1, isoText(entry.day));
  bindMinutes(statement, 2, entry.worked);
  statement.bind(3, spansText(entry.spans));
  bindMinutes(statement, 4, entry.slept);
  statement.bind(5, std::string(kindWord(entry.kind)));
  if (entry.energy) statement.bind(6, level(*entry.energy));
  statement.bind(7, entry.note);
}

DayEntry entryFrom(const SQLite::Statement& row, int first) {
  DayEntry entry;
  entry.day = dayFrom(row.getColumn(first));
  entry.worked = minutesFrom(row.getColumn(first + 1));
  entry.spans = sound(trySpans(textFrom(row.getColumn(first + 2))), "span");
  entry.slept = minutesFrom(row.getColumn(first + 3));
  entry.kind = sound(tryKind(textFrom(row.getColumn(first + 4))), "kind");
  entry.energy = energyFrom(row.getColumn(first + 5));
  entry.note = row.getColumn(first + 6).getString();
  return entry;
}

Day dayFrom(const SQLite::Column& column) {
  return sound(tryIsoDay(textFrom(column)), "day");
}

}  // namespace pace
