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
  std::optional<Severity> ahead{};  ///< the level this week is likely to reach before it is over
  bool isSnoozed = false;           ///< the person asked for silence today
};

/// This week's warnings as they stand today; an earlier week's as they stood at its end, with
/// whatever was entered late. None for a week to come. `log` tells what was said of the week ahead,
/// and what is snoozed.
Standing standing(const Snapshot& snapshot, DaySpan week, const AlertLog& log = {});

/// None without warnings.
std::optional<Severity> strongest(const Standing& standing);

/// True from overload up, and where the week is likely to get there: the banner tells it. Less
/// serious warnings are quiet notes.
bool speaksUp(const Standing& standing);

/// True where it is the week ahead that speaks up, and no warning yet.
bool isForeseen(const Standing& standing);

/// The warning of `rule`; null where it does not stand.
const Warning* warningOf(const Standing& standing, Rule rule);

/// What "Dismiss for this week" stores. `standing` must speak up. Of a week ahead it leaves room
/// for the warning, should the week get there.
Dismissal dismissalOf(const Standing& standing);

/// True where the week was dismissed at this severity or a higher one, or the person asked for
/// silence.
bool isPutAway(const Standing& standing, const std::vector<Dismissal>& dismissals);

}  // namespace pace::ui
