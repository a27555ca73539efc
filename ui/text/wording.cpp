#include "ui/text/wording.h"

#include <QCoreApplication>
#include <QLocale>

#include "core/time/clock_text.h"
#include "core/time/week.h"

namespace pace::ui {
namespace {

class Wording {
  Q_DECLARE_TR_FUNCTIONS(Wording)
};

constexpr std::chrono::days oneDay{1};

QString written(const QDate& date, const QString& pattern) {
  return QLocale().toString(date, pattern);
}

}  // namespace

QDate toQDate(Day day) {
  const std::chrono::year_month_day date{day};
  return QDate(int{date.year()}, static_cast<int>(unsigned{date.month()}),
               static_cast<int>(unsigned{date.day()}));
}

Day toDay(const QDate& date) {
  constexpr qint64 julianDayOf1970 = 2440588;
  return Day{std::chrono::days{date.toJulianDay() - julianDayOf1970}};
}

QString clock(std::chrono::minutes length) {
  return QString::fromStdString(clockText(length));
}

QString length(std::chrono::minutes length) {
  const auto hours = std::chrono::duration_cast<std::chrono::hours>(length);
  const auto rest = length - hours;
  if (rest.count() == 0) return Wording::tr("%1 h").arg(hours.count());
  if (hours.count() == 0) return Wording::tr("%1 m").arg(rest.count());
  return Wording::tr("%1 h %2 m").arg(hours.count()).arg(rest.count());
}

QString shortDay(Day day) {
  return written(toQDate(day), Wording::tr("ddd d MMM", "date pattern: Sun 22 Nov"));
}

QString longDay(Day day, Day today) {
  const QDate date = toQDate(day);
  return date.year() == toQDate(today).year()
             ? written(date, Wording::tr("dddd d MMMM", "date pattern: Sunday 22 November"))
             : written(date, Wording::tr("dddd d MMMM yyyy", "date pattern, with the year"));
}

QString weekdayName(Day day) {
  return QLocale().standaloneDayName(toQDate(day).dayOfWeek(), QLocale::ShortFormat);
}

QString dayName(Day day) {
  return QLocale().standaloneDayName(toQDate(day).dayOfWeek(), QLocale::LongFormat);
}

QString monthName(Day day) {
  return QLocale().standaloneMonthName(toQDate(day).month(), QLocale::ShortFormat);
}

QString dayRange(DaySpan days) {
  const QDate first = toQDate(days.from);
  const QDate last = toQDate(days.until - oneDay);
  QString lastInFull = written(last, Wording::tr("d MMMM", "date pattern: 22 November"));
  if (first == last) return lastInFull;
  const QString apart = Wording::tr("%1 – %2", "from a day to a day");
  if (first.year() != last.year()) {
    const QString pattern = Wording::tr("d MMM yyyy", "date pattern: 28 Dec 2026");
    return apart.arg(written(first, pattern), written(last, pattern));
  }
  if (first.month() != last.month()) {
    const QString pattern = Wording::tr("d MMM", "date pattern: 30 Nov");
    return apart.arg(written(first, pattern), written(last, pattern));
  }
  return Wording::tr("%1–%2", "16–22 November: the first day's number, then the last day")
      .arg(QString::number(first.day()), lastInFull);
}

QString dayRange(DaySpan days, Day today) {
  const int first = toQDate(days.from).year();
  const int last = toQDate(days.until - oneDay).year();
  if (first != last || last == toQDate(today).year()) return dayRange(days);
  return Wording::tr("%1 %2", "days and their year: 16–22 November 2024")
      .arg(dayRange(days))
      .arg(last);
}

QString weekTitle(DaySpan week) {
  const auto number = isoWeekNumber(week);
  if (!number) return dayRange(week);
  return Wording::tr("Week %1 · %2", "number and dates").arg(*number).arg(dayRange(week));
}

}  // namespace pace::ui
