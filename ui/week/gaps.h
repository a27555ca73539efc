// The days not logged, offered as links to fill them in.
#pragma once

#include <QString>
#include <vector>

#include "core/insight/snapshot.h"

namespace pace::ui {

/// The gaps to offer beside `week`: those of the last fortnight beside this week, its own beside an
/// earlier one; none from before the journal's first entry.
std::vector<Day> gapsBeside(DaySpan week, const Snapshot& snapshot);

/// "2 days not logged: Tue 10, Sat 14" as rich text, each day a link to its ISO date; six of them
/// and how many more there are. Empty without gaps.
QString gapLinks(const std::vector<Day>& gaps);

/// The same for reading aloud.
QString gapWords(const std::vector<Day>& gaps);

}  // namespace pace::ui
