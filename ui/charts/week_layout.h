// Where everything of the week chart stands: sleep in a lane above, hours in one below.
#pragma once

#include "ui/charts/canvas.h"
#include "ui/charts/drawing.h"
#include "ui/charts/week_model.h"

namespace pace::ui {

/// One bar a day that is logged or missing, one zone a day. `model.days` must not be empty.
Drawing layOut(const WeekModel& model, const Canvas& canvas);

}  // namespace pace::ui
