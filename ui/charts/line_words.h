// A line chart in words: its summary, the name of each week, and its table.
#pragma once

#include <QString>
#include <cstddef>

#include "ui/charts/chart_rows.h"
#include "ui/charts/line_model.h"

namespace pace::ui {

/// "5 h 30 m", "5.5".
QString valueText(double value, LineUnit unit);

/// "Latest 5 h 58 m, from 5 h 12 m to 7 h 24 m."; for each series where there are several.
QString summaryOf(const LineModel& model);

/// "16–22 November: 5 h 58 m", "16–22 November: drained 7, distant not answered".
QString nameOf(const LineModel& model, std::size_t week);

ChartRows rowsOf(const LineModel& model);

}  // namespace pace::ui
