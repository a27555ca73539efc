// Everything the front ends draw, worked out once from the entries.
#pragma once

#include <optional>
#include <vector>

#include "core/insight/assessment.h"
#include "core/insight/rest.h"
#include "core/insight/sleep.h"
#include "core/insight/spell.h"
#include "core/insight/totals.h"

namespace pace {

/// One immutable value: charts, banner, gauge and `pace status` draw from it and cannot disagree.
struct Snapshot {
  Day today{};
  std::vector<DayEntry> entries;  ///< all of them, by day
  Settings settings;
  Total week;     ///< the calendar week of today
  Total rolling;  ///< the seven days to today
  SleepMean sleep;
  WorkRun workRun;
  Spell spell;
  std::vector<Warning> warnings;  ///< most severe first
};

/// `entries` in order of their day. Entries after `today` are kept for the charts and count in
/// their own weeks, never in a warning.
Snapshot summarise(std::vector<DayEntry> entries, Day today, Settings settings);

/// The `count` weeks that end with the week of `last`, oldest first.
std::vector<Total> weekTotals(const Snapshot& snapshot, Day last, int count);

/// The days of the last fortnight before today that are not logged, oldest first, and none from
/// before the journal's first entry.
std::vector<Day> recentGaps(const Snapshot& snapshot);

}  // namespace pace
