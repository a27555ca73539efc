// Where the gauge's bar, bands, lines and their names stand.
#pragma once

#include "ui/charts/canvas.h"
#include "ui/charts/drawing.h"
#include "ui/charts/gauge_model.h"

namespace pace::ui {

/// One zone a mark. The axis runs from 0 to 80 h, further where the hours or a limit do.
Drawing layOut(const GaugeModel& model, const Canvas& canvas);

}  // namespace pace::ui
