// Where everything of the chart of weeks stands: bars against the overload and severe lines.
#pragma once

#include "ui/charts/canvas.h"
#include "ui/charts/drawing.h"
#include "ui/charts/weeks_model.h"

namespace pace::ui {

/// One zone a week. `model.weeks` must not be empty.
Drawing layOut(const WeeksModel& model, const Canvas& canvas);

}  // namespace pace::ui
