#include "ui/log/day_title.h"

#include <QCoreApplication>
#include <QTime>
#include <chrono>

#include "ui/text/wording.h"

namespace pace::ui {

namespace {

struct DayTitle {
  Q_DECLARE_TR_FUNCTIONS(pace::ui::DayTitle)
};

Day dateOnTheWall(LocalMinutes now) {
  return std::chrono::floor<std::chrono::days>(now);
}

std::chrono::year yearOf(Day day) {
  return std::chrono::year_month_day{day}.year();
}

QString dated(Day day, Day today) {
  if (yearOf(day) == yearOf(today)) return shortDay(day);
  return DayTitle::tr("%1 %2", "day and year").arg(shortDay(day)).arg(int{yearOf(day)});
}

QString clockTime(std::chrono::minutes afterMidnight) {
  return QTime(0, 0).addSecs(static_cast<int>(afterMidnight.count()) * 60).toString("HH:mm");
}

}  // namespace

QString dayTitle(Day day, LocalMinutes now) {
  const Day date = dateOnTheWall(now);
  if (day == date) return DayTitle::tr("Today · %1").arg(dated(day, date));
  if (day == date - std::chrono::days{1}) {
    return DayTitle::tr("Yesterday · %1").arg(dated(day, date));
  }
  return dated(day, date);
}

QString nightRemark(Day day, LocalMinutes now, const Calendar& calendar) {
  const Day underWay = logicalDay(now, calendar.dayStart);
  if (day != underWay || underWay == dateOnTheWall(now)) return {};
  return DayTitle::tr("Tonight still counts as %1, until %2.")
      .arg(shortDay(day), clockTime(calendar.dayStart));
}

}  // namespace pace::ui
