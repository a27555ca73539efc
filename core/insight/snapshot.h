// Everything the front ends draw, worked out once from the entries.
#pragma once

#include <optional>
#include <vector>

#include "core/insight/alerts.h"
#include "core/insight/assessment.h"
#include "core/insight/forecast.h"
#include "core/insight/load.h"
#include "core/insight/overtime.h"
#include "core/insight/recovery.h"
#include "core/insight/rest.h"
#include "core/insight/sleep.h"
#include "core/insight/sleep_debt.h"
#include "core/insight/spell.h"
#include "core/insight/totals.h"
#include "core/insight/week_mean.h"

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
  Forecast forecast;              ///< of the week of today
  WeekMeans weekMeans;
  Overtime overtime;
  RestDays restDays;
  std::optional<SleepDebt> sleepDebt;
  std::optional<RealHours> sleepShortfall;  ///< of the last 14 nights, against the sleep need
  std::optional<LoadPoint> shortLoad;
  std::optional<LoadPoint> longLoad;
  std::optional<Recovery> recovery;
};

/// `entries` in order of their day. Entries after `today` are kept for the charts and count in
/// their own weeks, never in a warning.
Snapshot summarise(std::vector<DayEntry> entries, Day today, Settings settings);

/// The `count` weeks that end with the week of `last`, oldest first.
std::vector<Total> weekTotals(const Snapshot& snapshot, Day last, int count);

/// What is due once `day` was written: alertsDue for the week that holds it, on the snapshot's
/// today.
std::vector<SentAlert> alertsDue(const Snapshot& snapshot, Day day, const AlertLog& log);

/// The days of the last fortnight before today that are not logged, oldest first, and none from
/// before the journal's first entry.
std::vector<Day> recentGaps(const Snapshot& snapshot);

}  // namespace pace
