#include "ui/settings/setting_sentence.h"

#include <QCoreApplication>

#include "core/journal/settings.h"
#include "ui/text/wording.h"

namespace pace::ui {

namespace {

struct SettingSentence {
  Q_DECLARE_TR_FUNCTIONS(pace::ui::SettingSentence)
};

using Words = SettingSentence;

QString minutesSentence() {
  return Words::tr("Minutes go up to 59, as in 8:45.");
}

}  // namespace

QString limitMissingSentence() {
  return Words::tr("A limit is needed here, as 48 or 48:30.");
}

QString weekHoursSentence(WeekHoursFault fault) {
  switch (fault) {
    case WeekHoursFault::unreadable:
      break;
    case WeekHoursFault::minutesPast59:
      return minutesSentence();
    case WeekHoursFault::overAWeek:
      return Words::tr("This is more than the 168 hours of a week.");
  }
  return Words::tr("This cannot be read as hours. 48, 48:30 and 48.5 can.");
}

QString limitOfNothingSentence() {
  return Words::tr("A limit is more than 0 hours.");
}

QString limitsOutOfOrderSentence(std::chrono::minutes lower) {
  return Words::tr("This must be more than %1, the limit before it.").arg(length(lower));
}

QString timeOfDaySentence() {
  return Words::tr("This cannot be read as a time of day. 4, 4:30 and 04:00 can.");
}

QString usualHoursMissingSentence() {
  return Words::tr("Hours are needed here; 0 is a day without work.");
}

QString dayHoursSentence(HoursFault::Kind kind) {
  if (kind == HoursFault::Kind::overADay) {
    return Words::tr("This is more than the 24 hours of a day.");
  }
  if (kind == HoursFault::Kind::minutesPast59) return minutesSentence();
  return Words::tr("This cannot be read as hours. 8, 8:30 and 8.5 can.");
}

QString sleepNeedSentence() {
  return Words::tr("From %1 to %2, please.").arg(length(leastSleepNeed), length(mostSleepNeed));
}

}  // namespace pace::ui
