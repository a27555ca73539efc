#include "core/store/settings_tables.h"

#include <SQLiteCpp/Statement.h>

#include <algorithm>
#include <array>
#include <string_view>

#include "core/store/entry_row.h"

namespace pace {

namespace {

using std::chrono::minutes;

constexpr std::array<std::string_view, 4> severityWords{"notice", "high", "overload", "severe"};

std::string wordOf(Severity severity) {
  return std::string(severityWords.at(static_cast<std::size_t>(severity)));
}

Severity severityOf(std::string_view word) {
  const auto place = std::ranges::find(severityWords, word) - severityWords.begin();
  return static_cast<Severity>(std::min<std::ptrdiff_t>(place, severityWords.size() - 1));
}

minutes minutesFrom(const SQLite::Column& column) {
  return minutes{column.getInt()};
}

std::int64_t count(minutes length) {
  return length.count();
}

Dated<Limits> readLimits(SQLite::Database& database) {
  SQLite::Statement query(database,
                          "SELECT valid_from, notice_minutes, high_minutes, overload_minutes,"
                          " severe_minutes FROM limits ORDER BY valid_from");
  Dated<Limits> limits;
  while (query.executeStep()) {
    limits.change(dayFrom(query.getColumn(0)), {.notice = minutesFrom(query.getColumn(1)),
                                                .high = minutesFrom(query.getColumn(2)),
                                                .overload = minutesFrom(query.getColumn(3)),
                                                .severe = minutesFrom(query.getColumn(4))});
  }
  return limits;
}

Dated<Calendar> readCalendars(SQLite::Database& database) {
  SQLite::Statement query(
      database, "SELECT valid_from, first_weekday, day_start_minutes FROM calendar ORDER BY 1");
  Dated<Calendar> calendars;
  while (query.executeStep()) {
    calendars.change(dayFrom(query.getColumn(0)),
                     {.firstWeekday = std::chrono::weekday{query.getColumn(1).getUInt()},
                      .dayStart = minutesFrom(query.getColumn(2))});
  }
  return calendars;
}

}  // namespace

Settings readSettings(SQLite::Database& database) {
  return {.limits = readLimits(database), .calendar = readCalendars(database)};
}

void putLimits(SQLite::Database& database, Day from, const Limits& limits) {
  SQLite::Statement replacement(database, "INSERT OR REPLACE INTO limits VALUES (?, ?, ?, ?, ?)");
  replacement.bind(1, isoText(from));
  replacement.bind(2, count(limits.notice));
  replacement.bind(3, count(limits.high));
  replacement.bind(4, count(limits.overload));
  replacement.bind(5, count(limits.severe));
  replacement.exec();
}

void putCalendar(SQLite::Database& database, Day from, const Calendar& calendar) {
  SQLite::Statement replacement(database, "INSERT OR REPLACE INTO calendar VALUES (?, ?, ?)");
  replacement.bind(1, isoText(from));
  replacement.bind(2, calendar.firstWeekday.iso_encoding());
  replacement.bind(3, count(calendar.dayStart));
  replacement.exec();
}

std::vector<Dismissal> readDismissals(SQLite::Database& database) {
  SQLite::Statement query(database, "SELECT week, severity FROM dismissal ORDER BY id");
  std::vector<Dismissal> dismissals;
  while (query.executeStep()) {
    dismissals.push_back({dayFrom(query.getColumn(0)), severityOf(query.getColumn(1).getText())});
  }
  return dismissals;
}

void addDismissal(SQLite::Database& database, const Dismissal& dismissal) {
  SQLite::Statement insertion(
      database, "INSERT INTO dismissal (week, severity) VALUES (?, ?) ON CONFLICT DO NOTHING");
  insertion.bind(1, isoText(dismissal.week));
  insertion.bind(2, wordOf(dismissal.severity));
  insertion.exec();
}

}  // namespace pace
