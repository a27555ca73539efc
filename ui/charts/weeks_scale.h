// What the weeks are read against: the axis of hours, the limits' lines, and the bands above them.
#pragma once

#include <QString>

#include "ui/charts/canvas.h"
#include "ui/charts/drawing.h"
#include "ui/charts/value_axis.h"
#include "ui/charts/weeks_model.h"

namespace pace::ui {

/// "60–70".
QString overloadBandName(const Limits& limits);

/// From 0 at the bottom of `plot` to 10 h above the severe limit, or further where a week reaches
/// further. Names stand to the left of the plot and, the band's, to the right.
ValueAxis layWeeksScale(Drawing& drawing, const WeeksModel& model, const QRectF& plot,
                        const Canvas& canvas);

/// The widths those names need.
qreal widthLeftOfWeeks(const WeeksModel& model, const Canvas& canvas);
qreal widthRightOfWeeks(const WeeksModel& model, const Canvas& canvas);

}  // namespace pace::ui
