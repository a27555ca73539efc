// Days and lengths in the person's own language, said the same way all over the window.
#pragma once

#include <QDate>
#include <QString>
#include <chrono>

#include "core/time/day.h"
#include "core/time/span.h"

namespace pace::ui {

QDate toQDate(Day day);
/// `date` must be valid.
Day toDay(const QDate& date);

/// "9:30".
QString clock(std::chrono::minutes length);

/// "9 h 30 m", "45 m", "60 h", "0 h".
QString length(std::chrono::minutes length);

/// "Sun 22 Nov".
QString shortDay(Day day);

/// "Sunday 22 November", with the year where it is not that of `today`.
QString longDay(Day day, Day today);

/// "Sun".
QString weekdayName(Day day);

/// "Sunday".
QString dayName(Day day);

/// "Nov".
QString monthName(Day day);

/// "16–22 November", "30 Nov – 6 Dec", "28 Dec 2026 – 3 Jan 2027". `days` must not be empty.
QString dayRange(DaySpan days);

/// The same with the year where it is not that of `today`: "16–22 November 2024".
QString dayRange(DaySpan days, Day today);

/// "Week 47 · 16–22 November"; without a number where the week does not begin on a Monday, since
/// only those have one.
QString weekTitle(DaySpan week);

}  // namespace pace::ui
