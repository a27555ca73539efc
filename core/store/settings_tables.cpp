#include "core/store/settings_tables.h"

#include <SQLiteCpp/Statement.h>

#include "core/store/entry_row.h"
#include "core/store/severity_word.h"

namespace pace {

namespace {

using std::chrono::minutes;

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

constexpr int firstHoursColumn = 1;

Dated<UsualHours> readUsualHours(SQLite::Database& database) {
  SQLite::Statement query(
      database,
      "SELECT valid_from, monday_minutes, tuesday_minutes, wednesday_minutes, thursday_minutes,"
      " friday_minutes, saturday_minutes, sunday_minutes FROM usual_hours ORDER BY 1");
  Dated<UsualHours> usual;
  while (query.executeStep()) {
    UsualHours hours;
    int column = firstHoursColumn;
    for (minutes& day : hours.fromMonday) day = minutesFrom(query.getColumn(column++));
    usual.change(dayFrom(query.getColumn(0)), hours);
  }
  return usual;
}

Dated<minutes> readSleepNeeds(SQLite::Database& database) {
  SQLite::Statement query(database, "SELECT valid_from, minutes FROM sleep_need ORDER BY 1");
  Dated<minutes> needs{usualSleepNeed};
  while (query.executeStep()) {
    needs.change(dayFrom(query.getColumn(0)), minutesFrom(query.getColumn(1)));
  }
  return needs;
}

}  // namespace

Settings readSettings(SQLite::Database& database) {
  return {.limits = readLimits(database),
          .calendar = readCalendars(database),
          .usualHours = readUsualHours(database),
          .sleepNeed = readSleepNeeds(database)};
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

void putUsualHours(SQLite::Database& database, Day from, const UsualHours& usual) {
  SQLite::Statement replacement(
      database, "INSERT OR REPLACE INTO usual_hours VALUES (?, ?, ?, ?, ?, ?, ?, ?)");
  replacement.bind(1, isoText(from));
  int index = firstHoursColumn + 1;
  for (const minutes day : usual.fromMonday) replacement.bind(index++, count(day));
  replacement.exec();
}

void putSleepNeed(SQLite::Database& database, Day from, minutes need) {
  SQLite::Statement replacement(database, "INSERT OR REPLACE INTO sleep_need VALUES (?, ?)");
  replacement.bind(1, isoText(from));
  replacement.bind(2, count(need));
  replacement.exec();
}

std::vector<Dismissal> readDismissals(SQLite::Database& database) {
  SQLite::Statement query(database, "SELECT week, severity FROM dismissal ORDER BY id");
  std::vector<Dismissal> dismissals;
  while (query.executeStep()) {
    dismissals.push_back({dayFrom(query.getColumn(0)), severityFrom(query.getColumn(1).getText())});
  }
  return dismissals;
}

void addDismissal(SQLite::Database& database, const Dismissal& dismissal) {
  SQLite::Statement insertion(
      database, "INSERT INTO dismissal (week, severity) VALUES (?, ?) ON CONFLICT DO NOTHING");
  insertion.bind(1, isoText(dismissal.week));
  insertion.bind(2, severityWord(dismissal.severity));
  insertion.exec();
}

}  // namespace pace
