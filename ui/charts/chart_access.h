// What a screen reader meets in a chart: a chart with one named item for every zone.
#pragma once

#include <QAccessible>

namespace pace::ui {

/// Makes the accessible side of Chart and of every class that is one. Idempotent.
void installChartAccess();

}  // namespace pace::ui
