// Where the table of quarters stands: columns as wide as their words.
#pragma once

#include "ui/charts/canvas.h"
#include "ui/charts/drawing.h"
#include "ui/year/quarters_model.h"

namespace pace::ui {

/// One zone a quarter. Where full words have no room, brief ones do, under names of two lines. Its
/// height is heightOfQuarters. `model.quarters` must not be empty.
Drawing layOut(const QuartersModel& model, const Canvas& canvas);

/// What layOut needs on a canvas of that width.
qreal heightOfQuarters(const QuartersModel& model, const Canvas& canvas);

}  // namespace pace::ui
