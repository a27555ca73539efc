// Where the gauge's bar, bands, lines and their names stand.
#pragma once

#include "ui/charts/canvas.h"
#include "ui/charts/drawing.h"
#include "ui/charts/gauge_model.h"

namespace pace::ui {

/// One zone a mark. The axis runs from 0 to 80 h, further where the hours or a limit do.
Drawing layOut(const GaugeModel& model, const Canvas& canvas);

/// Down to the names' last row, of which there are two where one is too narrow.
qreal heightOf(const Drawing& drawing);

}  // namespace pace::ui
