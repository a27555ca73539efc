// What is wrong with a setting, in one short sentence that says how to put it right.
#pragma once

#include <QString>
#include <chrono>

#include "core/time/hours_text.h"
#include "core/time/week_hours_text.h"

namespace pace::ui {

QString limitMissingSentence();
QString weekHoursSentence(WeekHoursFault fault);
QString limitOfNothingSentence();
/// The limit before it is `lower`, and this one is no more than that.
QString limitsOutOfOrderSentence(std::chrono::minutes lower);

QString timeOfDaySentence();

QString usualHoursMissingSentence();
QString dayHoursSentence(HoursFault::Kind kind);

QString sleepNeedSentence();

}  // namespace pace::ui
