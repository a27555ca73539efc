// What goes up and down over the weeks, as lines.
#pragma once

#include <vector>

#include "core/insight/snapshot.h"
#include "core/journal/check_in.h"
#include "ui/charts/line_model.h"

namespace pace::ui {

/// Weeks to draw, oldest first, and the one among them that is marked.
struct TrendWeeks {
  std::vector<DaySpan> all;
  DaySpan chosen;
};

/// The mean night of each week.
LineModel sleepTrend(const Snapshot& snapshot, const TrendWeeks& weeks);

/// Both load lines at the end of each week; a point not settled is not known.
LineModel loadTrend(const Snapshot& snapshot, const TrendWeeks& weeks);

/// The mean evening of each week.
LineModel energyTrend(const Snapshot& snapshot, const TrendWeeks& weeks);

/// The four answers of each week: no sum, no cut-off.
LineModel checkInTrend(const std::vector<CheckIn>& checkIns, Day today, const TrendWeeks& weeks);

}  // namespace pace::ui
