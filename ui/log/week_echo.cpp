#include "ui/log/week_echo.h"

#include <QCoreApplication>
#include <algorithm>

#include "core/time/week.h"
#include "ui/session/patched.h"
#include "ui/text/wording.h"

namespace pace::ui {

namespace {

using std::chrono::minutes;

struct WeekEcho {
  Q_DECLARE_TR_FUNCTIONS(pace::ui::WeekEcho)
};

/// The first limit above `total`; the highest one where all are reached.
minutes nextLimit(minutes total, const Limits& limits) {
  for (const minutes limit : {limits.notice, limits.high, limits.overload}) {
    if (total < limit) return limit;
  }
  return limits.severe;
}

QString distance(minutes total, minutes limit) {
  if (total == limit) return WeekEcho::tr("the %1 line").arg(length(limit));
  return total < limit ? WeekEcho::tr("%1 to %2").arg(length(limit - total), length(limit))
                       : WeekEcho::tr("%1 past %2").arg(length(total - limit), length(limit));
}

}  // namespace

Total weekWith(const Snapshot& snapshot, Day day, std::optional<minutes> worked) {
  const DaySpan week = weekOf(day, snapshot.settings.calendar.at(day).firstWeekday);
  const Entries logged = within(snapshot.entries, week);
  DayEntry typed;
  typed.day = day;
  typed.worked = worked;
  const auto entries = patched({logged.begin(), logged.end()}, day, typed);
  return totalOf(entries, week, snapshot.today);
}

QString weekEcho(const Snapshot& snapshot, Day day, std::optional<minutes> worked) {
  const Total week = weekWith(snapshot, day, worked);
  const Day lastDayOfWeek = week.days.until - std::chrono::days{1};
  const Limits& limits = snapshot.settings.limits.at(std::min(lastDayOfWeek, snapshot.today));
  const QString total = isAtLeast(week, snapshot.today) ? WeekEcho::tr("week at least %1, %2")
                                                        : WeekEcho::tr("week %1, %2");
  return total.arg(length(week.worked), distance(week.worked, nextLimit(week.worked, limits)));
}

}  // namespace pace::ui
