// A chart in sentences: its title, what it sums up to, and the name of each of its parts.
#pragma once

#include <QString>

#include "ui/charts/gauge_model.h"
#include "ui/charts/week_model.h"
#include "ui/charts/weeks_model.h"

namespace pace::ui {

QString titleOf(const WeekModel& model);
QString titleOf(const WeeksModel& model);
QString titleOf(const GaugeModel& model);

/// "Mon 16 to Sun 22: ..." in one sentence.
QString summaryOf(const WeekModel& model);
QString summaryOf(const WeeksModel& model);
QString summaryOf(const GaugeModel& model);

/// "Tue 17 November: 11 h worked, 5 h 30 m slept".
QString nameOf(const WeekDay& day, Day today);
/// "9–15 November: at least 61 h 15 m, 60 h line reached".
QString nameOf(const WeekSum& week, const WeeksModel& model);
/// "60 h line: reached", "70 h line: 8 h 45 m to go".
QString nameOf(std::chrono::minutes mark, const GaugeModel& model);

}  // namespace pace::ui
