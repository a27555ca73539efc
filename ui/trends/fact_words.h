// What the figures of rest and of work say alike: counts, dates, lengths, and what is not known.
#pragma once

#include <QString>

#include "core/time/day.h"
#include "core/time/real_hours.h"
#include "ui/charts/facts_model.h"

namespace pace::ui {

/// "1 day", "12 days".
QString dayCount(int days);

/// "1 week", "15 weeks".
QString weekCount(int weeks);

/// "10 August", with the year where it is not that of `today`.
QString dateWords(Day day, Day today);

/// "9 h 30 m", to the minute, on one line.
QString lengthOf(RealHours hours);

/// "102 h": hours that are whole, on one line.
QString wholeHours(RealHours hours);

/// "not known", with what it would need as the remark.
Fact unknownFact(const QString& title, const QString& need);

}  // namespace pace::ui
