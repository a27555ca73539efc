// Weeks of a diary and what is said of them, for the tests of the warnings.
#pragma once

#include <QString>
#include <initializer_list>
#include <optional>
#include <string>
#include <vector>

#include "core/insight/snapshot.h"
#include "tests/support/days.h"
#include "ui/warning/standing.h"

namespace pace::test {

inline const Day monday = day("2026-11-16");
inline const Day sunday = day("2026-11-22");
inline const DaySpan thisWeek{monday, day("2026-11-23")};
inline const DaySpan lastWeek{day("2026-11-09"), monday};

using Entries = std::vector<DayEntry>;

/// Without the spaces that only keep a number and its unit on one line.
inline std::string plain(QString text) {
  return text.replace(QChar::Nbsp, QChar::Space).toStdString();
}

/// A week with `total` on its first five days and a free weekend.
inline Entries weekWith(Day first, std::chrono::minutes total) {
  Entries entries;
  for (int i = 0; i < 5; ++i) entries.push_back(worked(first + std::chrono::days{i}, total / 5));
  entries.back().worked = total - 4 * (total / 5);
  entries.push_back(worked(first + std::chrono::days{5}, hours(0)));
  entries.push_back(worked(first + std::chrono::days{6}, hours(0)));
  return entries;
}

inline Entries joined(std::initializer_list<Entries> parts) {
  Entries all;
  for (const Entries& part : parts) all.insert(all.end(), part.begin(), part.end());
  return all;
}

/// `entries`, each with a night of `length` before it.
inline Entries withNights(Entries entries, std::chrono::minutes length) {
  for (DayEntry& entry : entries) entry.slept = length;
  return entries;
}

inline Snapshot asOf(Day today, Entries entries, const Settings& settings = {}) {
  return summarise(std::move(entries), today, settings);
}

/// The week of the drawing: 61 h 15 m from Monday to Saturday, and Sunday still to come.
inline Entries weekOfTheDrawing() {
  return workedDays(monday, {10.5, 11, 12.25, 9.5, 11.5, 6.5});
}

/// Eight weeks of 66 h and a calm one, then three days of 12 h: on Wednesday, 60 h is likely and
/// nothing warns yet.
inline Snapshot longWeekAhead() {
  Entries entries;
  for (int back = 9; back > 1; --back) {
    const Day first = monday - std::chrono::weeks{back};
    entries = joined({entries, workedDays(first, {12, 12, 12, 11, 11, 8, 0})});
  }
  entries = joined({entries, workedDays(lastWeek.from, {5, 5, 5, 5, 5, 0, 0}),
                    workedDays(monday, {12, 12, 12})});
  return asOf(monday + std::chrono::days{2}, std::move(entries));
}

}  // namespace pace::test
