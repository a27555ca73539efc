// The upper lane of the week chart: nights as a line, against what a person needs.
#pragma once

#include "ui/charts/canvas.h"
#include "ui/charts/drawing.h"
#include "ui/charts/time_axis.h"
#include "ui/charts/week_model.h"

namespace pace::ui {

/// Within `lane`, except the names of the lane, the line and the band, which stand beside it.
/// Nights not logged break the line. A value without a free place beside its dot is left out: it is
/// in the day's tooltip.
void laySleepLane(Drawing& drawing, const WeekModel& model, const TimeAxis& axis,
                  const QRectF& lane, const Canvas& canvas);

/// The widths those names need to the left and to the right of the lane.
qreal widthLeftOfSleepLane(const Canvas& canvas);
qreal widthRightOfSleepLane(const Canvas& canvas);

}  // namespace pace::ui
