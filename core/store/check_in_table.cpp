#include "core/store/check_in_table.h"

#include <SQLiteCpp/Statement.h>

#include "core/store/entry_row.h"

namespace pace {

namespace {

std::optional<Agreement> agreementFrom(const SQLite::Column& column) {
  if (column.isNull()) return std::nullopt;
  return Agreement::tryFrom(column.getInt());
}

void bindAgreement(SQLite::Statement& statement, int index,
                   const std::optional<Agreement>& answer) {
  if (answer) statement.bind(index, answer->points());
}

void removeCheckIn(SQLite::Database& database, Day week) {
  SQLite::Statement removal(database, "DELETE FROM check_in WHERE week = ?");
  removal.bind(1, isoText(week));
  removal.exec();
}

}  // namespace

std::vector<CheckIn> readCheckIns(SQLite::Database& database) {
  SQLite::Statement query(
      database,
      "SELECT week, drained, distant, did_well, switched_off FROM check_in ORDER BY week");
  std::vector<CheckIn> checkIns;
  while (query.executeStep()) {
    checkIns.push_back({.week = dayFrom(query.getColumn(0)),
                        .drained = agreementFrom(query.getColumn(1)),
                        .distant = agreementFrom(query.getColumn(2)),
                        .didWell = agreementFrom(query.getColumn(3)),
                        .switchedOff = agreementFrom(query.getColumn(4))});
  }
  return checkIns;
}

void putCheckIn(SQLite::Database& database, const CheckIn& checkIn) {
  if (isBlank(checkIn)) {
    removeCheckIn(database, checkIn.week);
    return;
  }
  SQLite::Statement replacement(database, "INSERT OR REPLACE INTO check_in VALUES (?, ?, ?, ?, ?)");
  replacement.bind(1, isoText(checkIn.week));
  bindAgreement(replacement, 2, checkIn.drained);
  bindAgreement(replacement, 3, checkIn.distant);
  bindAgreement(replacement, 4, checkIn.didWell);
  bindAgreement(replacement, 5, checkIn.switchedOff);
  replacement.exec();
}

}  // namespace pace
