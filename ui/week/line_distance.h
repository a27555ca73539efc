// How far a week's hours are from the next line, or past the last.
#pragma once

#include <QString>

#include "core/insight/totals.h"

namespace pace::ui {

/// "8 h 45 m to the 70 h line", "1 h 5 m past the 70 h line"; for a week that is over "8 h 45 m
/// below the 70 h line". With gaps "at most" and "at least".
QString lineDistance(const Total& week, const Limits& limits, Day today);

}  // namespace pace::ui
