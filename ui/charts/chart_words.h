// A chart in sentences: its title, what it sums up to, and the name of each of its parts.
#pragma once

#include <QString>

#include "ui/charts/cause_model.h"
#include "ui/charts/gauge_model.h"
#include "ui/charts/week_model.h"
#include "ui/charts/weeks_model.h"

namespace pace::ui {

QString titleOf(const WeekModel& model);
QString titleOf(const WeeksModel& model);
QString titleOf(const GaugeModel& model);

/// One sentence: "At least 61 h 15 m worked, 6 of 7 days logged; 5 h 58 m of sleep a night."
QString summaryOf(const WeekModel& model);
QString summaryOf(const WeeksModel& model);
QString summaryOf(const GaugeModel& model);
QString summaryOf(const CauseModel& model);

/// "Tue 17 November: 11 h worked, 5 h 30 m slept".
QString nameOf(const WeekDay& day, Day today);
/// "9–15 November: at least 61 h 15 m, 60 h line reached".
QString nameOf(const WeekSum& week, const WeeksModel& model);
/// "Mon 16: 10 h 30 m", "Sat 21: likely 5 h", "Sun 22: not logged"
QString nameOf(const CauseBar& bar);
/// "60 h line: reached", "70 h line: 8 h 45 m to go".
QString nameOf(std::chrono::minutes mark, const GaugeModel& model);

/// "4 h 10 m worked"; "hours not logged" for none.
QString workedWords(const WeekDay& day);
QString sleptWords(const WeekDay& day);
/// "likely 5:10", over a bar.
QString likelyValue(std::chrono::minutes expected);
/// "61 h 15 m", "at least 61 h 15 m".
QString lengthWords(std::chrono::minutes length, bool atLeast);

/// A limit's hours as the axes have them: "60", "57:30".
QString hourMark(std::chrono::minutes limit);

}  // namespace pace::ui
