// How the form names the day it is for, seen from the clock on the wall.
#pragma once

#include <QString>

#include "core/journal/settings.h"
#include "core/time/day.h"

namespace pace::ui {

/// "Today · Sun 22 Nov", "Yesterday · Sat 21 Nov", "Tue 17 Nov", "Wed 31 Dec 2025" in another year.
QString dayTitle(Day day, LocalMinutes now);

/// In the hours between midnight and the start of the logical day: "Tonight still counts as Mon
/// 21 Nov, until 04:00." Empty at every other hour, and for every day but the one under way.
QString nightRemark(Day day, LocalMinutes now, const Calendar& calendar);

}  // namespace pace::ui
