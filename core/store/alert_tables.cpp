#include "core/store/alert_tables.h"

#include <SQLiteCpp/Statement.h>

#include <algorithm>
#include <array>
#include <string_view>

#include "core/store/entry_row.h"
#include "core/store/severity_word.h"

namespace pace {

namespace {

constexpr std::array<std::string_view, 3> kindWords{"fact", "forecast", "chronic"};

std::string kindWord(AlertKind kind) {
  return std::string(kindWords.at(static_cast<std::size_t>(kind)));
}

/// The tables hold no other word: their CHECKs see to it.
AlertKind kindFrom(std::string_view word) {
  const auto place = std::ranges::find(kindWords, word) - kindWords.begin();
  return static_cast<AlertKind>(std::min<std::ptrdiff_t>(place, kindWords.size() - 1));
}

std::vector<SentAlert> readSent(SQLite::Database& database) {
  SQLite::Statement query(
      database, "SELECT kind, level, week, sent_on, absorbed FROM sent_alert ORDER BY id");
  std::vector<SentAlert> sent;
  while (query.executeStep()) {
    sent.push_back({.kind = kindFrom(query.getColumn(0).getText()),
                    .level = severityFrom(query.getColumn(1).getText()),
                    .week = dayFrom(query.getColumn(2)),
                    .sentOn = dayFrom(query.getColumn(3)),
                    .absorbed = query.getColumn(4).getInt() != 0});
  }
  return sent;
}

std::vector<Snooze> readSnoozes(SQLite::Database& database) {
  SQLite::Statement query(database, "SELECT level, from_day, until_day FROM snooze ORDER BY id");
  std::vector<Snooze> snoozes;
  while (query.executeStep()) {
    Snooze snooze{
        .level = {}, .from = dayFrom(query.getColumn(1)), .until = dayFrom(query.getColumn(2))};
    if (!query.isColumnNull(0)) snooze.level = severityFrom(query.getColumn(0).getText());
    snoozes.push_back(snooze);
  }
  return snoozes;
}

}  // namespace

AlertLog readAlertLog(SQLite::Database& database) {
  return {.sent = readSent(database), .snoozes = readSnoozes(database)};
}

void addSentAlerts(SQLite::Database& database, const std::vector<SentAlert>& alerts) {
  SQLite::Statement insertion(database,
                              "INSERT INTO sent_alert (kind, level, week, sent_on, absorbed)"
                              " VALUES (?, ?, ?, ?, ?)");
  for (const SentAlert& alert : alerts) {
    insertion.bind(1, kindWord(alert.kind));
    insertion.bind(2, severityWord(alert.level));
    insertion.bind(3, isoText(alert.week));
    insertion.bind(4, isoText(alert.sentOn));
    insertion.bind(5, alert.absorbed ? 1 : 0);
    insertion.exec();
    insertion.reset();
  }
}

void addSnooze(SQLite::Database& database, const Snooze& snooze) {
  SQLite::Statement insertion(database,
                              "INSERT INTO snooze (level, from_day, until_day) VALUES (?, ?, ?)");
  if (snooze.level) insertion.bind(1, severityWord(*snooze.level));
  insertion.bind(2, isoText(snooze.from));
  insertion.bind(3, isoText(snooze.until));
  insertion.exec();
}

}  // namespace pace
