// Where everything of the map of a year stands: weeks as columns, weekdays as rows.
#pragma once

#include "ui/charts/canvas.h"
#include "ui/charts/drawing.h"
#include "ui/charts/year_model.h"

namespace pace::ui {

/// One zone a day. A day of 0 h is an empty outline, a day not logged hatched; a day from before
/// the first entry is blank. The year is one strip, or two of half a year each where one would be
/// too small to point at. Its height is the canvas's where that is enough, and heightOfYear
/// otherwise. `model.days` must not be empty.
Drawing layOut(const YearModel& model, const Canvas& canvas);

/// What layOut needs on a canvas of that width.
qreal heightOfYear(const YearModel& model, const Canvas& canvas);

}  // namespace pace::ui
