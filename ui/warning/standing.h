// Which warnings stand for a week, and whether the person has put them away.
#pragma once

#include <optional>
#include <vector>

#include "core/insight/snapshot.h"
#include "core/journal/journal.h"

namespace pace::ui {

/// The warnings of one week, most severe first, each overload told once.
struct Standing {
  DaySpan week;
  Day asOf{};           ///< today, or the last day of a week that is over
  bool isOver = false;  ///< the week ended before today
  Limits limits;        ///< in force on `asOf`
  std::vector<Warning> warnings;
};

/// This week's warnings as they stand today; an earlier week's as they stood at its end, with
/// whatever was entered late. None for a week to come.
Standing standing(const Snapshot& snapshot, DaySpan week);

/// None without warnings.
std::optional<Severity> strongest(const Standing& standing);

/// True from overload up: the banner tells it. Less serious warnings are quiet notes.
bool speaksUp(const Standing& standing);

/// The warning of `rule`; null where it does not stand.
const Warning* warningOf(const Standing& standing, Rule rule);

/// What "Dismiss for this week" stores. `standing` must have a warning.
Dismissal dismissalOf(const Standing& standing);

/// True where the week was dismissed at this severity or a higher one.
bool isPutAway(const Standing& standing, const std::vector<Dismissal>& dismissals);

}  // namespace pace::ui
