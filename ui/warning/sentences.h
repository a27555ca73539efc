// A warning as one sentence: its numbers, its dates, and the line it has reached.
#pragma once

#include <QString>

#include "ui/warning/standing.h"

namespace pace::ui {

/// "61 h 15 m this week, inside the 60–70 h range for the 3rd week running." A spell that stands as
/// well is told in the sentence of its week. `warning` is one of `standing`.
QString sentence(const Warning& warning, const Standing& standing);

/// "3rd", "11th", "22nd". `number` is 1 or more.
QString ordinal(int number);

}  // namespace pace::ui
