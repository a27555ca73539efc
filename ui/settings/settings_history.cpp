#include "ui/settings/settings_history.h"

#include <QCoreApplication>
#include <QLocale>

#include "ui/text/wording.h"

namespace pace::ui {

namespace {

struct History {
  Q_DECLARE_TR_FUNCTIONS(pace::ui::History)
};

QString shortName(std::size_t weekday) {
  return QLocale().standaloneDayName(static_cast<int>(weekday) + 1, QLocale::ShortFormat);
}

QString dated(const QString& value, Day from) {
  const QString pattern = History::tr("d MMM yyyy", "date pattern: 1 Mar 2026");
  return History::tr("%1 from %2", "a value, and the day it holds from")
      .arg(value, QLocale().toString(toQDate(from), pattern));
}

template <class Value>
QStringList historyIn(const Dated<Value>& values, Day today) {
  QStringList before;
  QStringList toCome;
  for (const auto& [from, value] : values.changes()) {
    (from <= today ? before : toCome).append(dated(described(value), from));
  }
  const QString apart = QStringLiteral("; ");
  QStringList lines{History::tr("Now: %1.").arg(described(values.at(today)))};
  if (!before.isEmpty()) lines.append(History::tr("Changed: %1.").arg(before.join(apart)));
  if (!toCome.isEmpty()) lines.append(History::tr("To come: %1.").arg(toCome.join(apart)));
  return lines;
}

}  // namespace

QString described(const Limits& limits) {
  return QLocale().createSeparatedList(
      {length(limits.notice), length(limits.high), length(limits.overload), length(limits.severe)});
}

QString described(const Calendar& calendar) {
  const auto weekday = static_cast<int>(calendar.firstWeekday.iso_encoding());
  return History::tr("weeks from %1, days from %2", "a weekday, a time of day")
      .arg(QLocale().standaloneDayName(weekday), clock(calendar.dayStart));
}

// Days of the same length in a row are told as one.
QString described(const UsualHours& usual) {
  QStringList runs;
  const auto& days = usual.fromMonday;
  for (std::size_t first = 0, next = 0; first < days.size(); first = next) {
    while (next < days.size() && days.at(next) == days.at(first)) ++next;
    const std::size_t last = next - 1;
    const QString names = first == last ? shortName(first)
                                        : History::tr("%1–%2", "from a weekday to a weekday")
                                              .arg(shortName(first), shortName(last));
    runs.append(History::tr("%1 %2", "weekdays, their hours").arg(names, length(days.at(first))));
  }
  return runs.join(QStringLiteral(", "));
}

QString described(std::chrono::minutes sleepNeed) {
  return length(sleepNeed);
}

QStringList historyOf(SettingGroup group, const Settings& settings, Day today) {
  switch (group) {
    case SettingGroup::limits:
      return historyIn(settings.limits, today);
    case SettingGroup::calendar:
      return historyIn(settings.calendar, today);
    case SettingGroup::usualHours:
      return historyIn(settings.usualHours, today);
    case SettingGroup::sleepNeed:
      break;
  }
  return historyIn(settings.sleepNeed, today);
}

}  // namespace pace::ui
