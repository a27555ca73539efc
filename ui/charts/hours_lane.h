// The lower lane of the week chart: hours of work as bars.
#pragma once

#include "ui/charts/canvas.h"
#include "ui/charts/drawing.h"
#include "ui/charts/time_axis.h"
#include "ui/charts/week_model.h"

namespace pace::ui {

/// Bars fill `lane` from its bottom up; the longest has its value just above it. A day of 0 h shows
/// "0" on the base line, a day not logged up to today a hatched stub, a day to come an outlined bar
/// of what is expected of it, or nothing.
void layHoursLane(Drawing& drawing, const WeekModel& model, const TimeAxis& axis,
                  const QRectF& lane, const Canvas& canvas);

/// The width the names of its gridlines need to its left.
qreal widthLeftOfHoursLane(const Canvas& canvas);

/// What values above the lane need.
qreal heightAboveHoursLane(const Canvas& canvas);

}  // namespace pace::ui
