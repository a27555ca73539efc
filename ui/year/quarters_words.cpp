#include "ui/year/quarters_words.h"

#include <QCoreApplication>

#include "ui/charts/chart_words.h"
#include "ui/text/wording.h"

namespace pace::ui {
namespace {

struct QuarterWords {
  Q_DECLARE_TR_FUNCTIONS(pace::ui::Quarters)
};

constexpr std::chrono::days oneDay{1};

std::chrono::year_month monthOf(Day day) {
  const std::chrono::year_month_day date{day};
  return date.year() / date.month();
}

/// "22 Nov" where `day` cuts a month, "Nov" where it is one of its ends.
QString endName(Day day, bool cutsAMonth) {
  if (!cutsAMonth) return monthName(day);
  return QuarterWords::tr("%1 %2", "day of the month and month: 22 Nov")
      .arg(toQDate(day).day())
      .arg(monthName(day));
}

/// "Jan–Mar", "Oct–22 Nov", "10 Feb–Mar".
QString nameOf(DaySpan days) {
  const Day last = days.until - oneDay;
  QString from = endName(days.from, days.from != Day{monthOf(days.from) / 1});
  const QString until = endName(last, monthOf(last) == monthOf(days.until));
  if (from == until) return from;
  return QuarterWords::tr("%1–%2", "from a month to a month").arg(from, until);
}

/// "742 h", "at least 742 h"; "742", "≥ 742".
QString hoursText(RealHours hours, bool atLeast, Wording wording) {
  // Rounded down, so that "at least" stays true.
  const auto whole = std::chrono::floor<std::chrono::hours>(hours);
  if (wording == Wording::full) return lengthWords(whole, atLeast);
  const QString text = QString::number(whole.count());
  return atLeast ? QuarterWords::tr("≥ %1").arg(text) : text;
}

QString meanText(const Quarter& quarter, bool atLeast, Wording wording) {
  if (!quarter.weekMean) return QuarterWords::tr("–", "in place of a number that is not known");
  const auto mean = std::chrono::floor<std::chrono::minutes>(*quarter.weekMean);
  if (wording == Wording::full) return lengthWords(mean, atLeast);
  return atLeast ? QuarterWords::tr("≥ %1").arg(clock(mean)) : clock(mean);
}

/// "6", "at least 6"; "none known" where a day not logged might be one.
QString countText(int count, bool atLeast, Wording wording) {
  QString text = QString::number(count);
  if (!atLeast) return text;
  if (wording == Wording::brief) return QuarterWords::tr("≥ %1").arg(text);
  return count > 0 ? QuarterWords::tr("at least %1").arg(text) : QuarterWords::tr("none known");
}

QString sleepText(const Quarter& quarter, Wording wording) {
  const auto& mean = quarter.sleep.mean;
  if (!mean) return QuarterWords::tr("–", "in place of a number that is not known");
  return wording == Wording::full ? length(*mean) : clock(*mean);
}

QuarterCell weeksCell(int count, const QString& text, Ink ink) {
  return count > 0 ? QuarterCell{text, ink, true} : QuarterCell{text, &Theme::text, false};
}

}  // namespace

QStringList quarterHeaders(const QuartersModel& model, Wording wording) {
  const QString overload = hourMark(model.limits.overload);
  const QString severe = hourMark(model.limits.severe);
  return {QuarterWords::tr("Quarter"),
          QuarterWords::tr("Hours"),
          QuarterWords::tr("Week mean"),
          QuarterWords::tr("Weeks %1–%2", "hours from and to").arg(overload, severe),
          (wording == Wording::full ? QuarterWords::tr("Weeks %1 and up", "hours")
                                    : QuarterWords::tr("Weeks %1+", "hours, and more"))
              .arg(severe),
          QuarterWords::tr("Days off"),
          QuarterWords::tr("Mean sleep")};
}

std::vector<QuarterCell> quarterCells(const Quarter& quarter, const QuartersModel& model,
                                      Wording wording) {
  const bool atLeast = isAtLeast(quarter.total, model.today);
  const auto count = [&](int days) { return countText(days, atLeast, wording); };
  return {{nameOf(quarter.total.days), &Theme::text, false},
          {hoursText(quarter.total.worked, atLeast, wording), &Theme::text, false},
          {meanText(quarter, atLeast, wording), &Theme::text, false},
          weeksCell(quarter.overloadWeeks, count(quarter.overloadWeeks), &Theme::limitText),
          weeksCell(quarter.severeWeeks, count(quarter.severeWeeks), &Theme::faultText),
          {count(quarter.daysOff), &Theme::text, false},
          {sleepText(quarter, wording), &Theme::text, false}};
}

QString titleOf(const QuartersModel& model) {
  return QuarterWords::tr("How %1 adds up").arg(int{model.year});
}

QString summaryOf(const QuartersModel& model) {
  int overload = 0;
  int severe = 0;
  for (const Quarter& quarter : model.quarters) {
    overload += quarter.overloadWeeks;
    severe += quarter.severeWeeks;
  }
  return QuarterWords::tr("Weeks from %1 to %2: %3; at %2 or more: %4.")
      .arg(hourMark(model.limits.overload), length(model.limits.severe), QString::number(overload),
           QString::number(severe));
}

QString nameOf(const Quarter& quarter, const QuartersModel& model) {
  const auto cells = quarterCells(quarter, model, Wording::full);
  const QStringList headers = quarterHeaders(model, Wording::full);
  QStringList parts;
  for (std::size_t i = 1; i < cells.size(); ++i) {
    parts.push_back(QuarterWords::tr("%1: %2", "a column's name and its value")
                        .arg(headers[static_cast<qsizetype>(i)], cells[i].text));
  }
  return QuarterWords::tr("%1. %2", "a quarter and its values")
      .arg(cells.front().text, parts.join(QuarterWords::tr(", ", "between values")));
}

ChartRows rowsOf(const QuartersModel& model) {
  ChartRows table{quarterHeaders(model, Wording::full), {}};
  for (const Quarter& quarter : model.quarters) {
    QStringList row;
    for (const auto& cell : quarterCells(quarter, model, Wording::full)) row.push_back(cell.text);
    table.rows.push_back(row);
  }
  return table;
}

}  // namespace pace::ui
