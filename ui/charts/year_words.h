// The map of a year in words: its title, what it sums up to, and its table.
#pragma once

#include <QString>

#include "ui/charts/chart_rows.h"
#include "ui/charts/year_model.h"

namespace pace::ui {

/// "Hours a day in 2026".
QString titleOf(const YearModel& model);

/// "At least 2300 h worked, 74 days off, 6 days not logged."
QString summaryOf(const YearModel& model);

/// One row a day.
ChartRows rowsOf(const YearModel& model);

/// "under 6", "6–8", "12 and more": the hours of a colour (see heatOf).
QString heatName(std::size_t heat);

}  // namespace pace::ui
