// The names of months, or of years where there are many, under a chart of weeks.
#pragma once

#include <vector>

#include "core/time/span.h"
#include "ui/charts/canvas.h"
#include "ui/charts/drawing.h"
#include "ui/charts/time_axis.h"

namespace pace::ui {

/// Every month under the week of its first day, or as few of them, evenly, as have room: each
/// third, each sixth, each January, some Januaries. A January is named by its year where `weeks`
/// are more than half a year. One slot of `axis` for each of `weeks`.
void layMonths(Drawing& drawing, const std::vector<DaySpan>& weeks, const TimeAxis& axis,
               const QRectF& plot, const Canvas& canvas);

/// What those names need under the plot.
qreal heightOfMonths(const Canvas& canvas);

}  // namespace pace::ui
