#include "ui/charts/chart_rows.h"

#include <QCoreApplication>

#include "ui/charts/chart_words.h"
#include "ui/text/wording.h"

namespace pace::ui {
namespace {

class ChartTableWords {
  Q_DECLARE_TR_FUNCTIONS(ChartTableWords)
};

QString cell(const std::optional<std::chrono::minutes>& minutes, bool isToCome) {
  if (minutes) return length(*minutes);
  return isToCome ? QString() : ChartTableWords::tr("not logged");
}

QString totalCell(const WeekSum& week, Day today) {
  if (week.worked) return lengthWords(*week.worked, week.atLeast);
  return cell(week.worked, week.days.from > today);
}

}  // namespace

ChartRows rowsOf(const WeekModel& model) {
  ChartRows table{
      {ChartTableWords::tr("Day"), ChartTableWords::tr("Worked"), ChartTableWords::tr("Slept")},
      {}};
  for (const WeekDay& day : model.days) {
    const bool isToCome = day.day > model.today;
    const QString worked = !day.worked && isForeseen(day)
                               ? ChartTableWords::tr("likely %1").arg(length(*day.expected))
                               : cell(day.worked, isToCome);
    table.rows.push_back({shortDay(day.day), worked, cell(day.slept, isToCome)});
  }
  return table;
}

ChartRows rowsOf(const WeeksModel& model) {
  ChartRows table{{ChartTableWords::tr("Week"), ChartTableWords::tr("Worked"),
                   ChartTableWords::tr("Line reached"), ChartTableWords::tr("4-week mean")},
                  {}};
  for (const auto& week : model.weeks) {
    const QString reached =
        week.reached ? length(limitOf(model.limits, *week.reached)) : ChartTableWords::tr("none");
    const QString mean = week.mean ? length(*week.mean) : QString();
    table.rows.push_back({dayRange(week.days, model.today), totalCell(week, model.today),
                          week.worked ? reached : QString(), mean});
  }
  return table;
}

ChartRows rowsOf(const GaugeModel& model) {
  ChartRows table{{ChartTableWords::tr("Line"), ChartTableWords::tr("To go")}, {}};
  for (const auto mark : marksOf(model)) {
    const bool isReached = model.worked >= mark;
    table.rows.push_back(
        {length(mark), isReached ? ChartTableWords::tr("reached") : length(mark - model.worked)});
  }
  return table;
}

ChartRows rowsOf(const CauseModel& model) {
  ChartRows table{{ChartTableWords::tr("When"), model.title}, {}};
  for (const CauseBar& bar : model.bars) {
    const QString value = cell(bar.value, false);
    table.rows.push_back(
        {bar.name, bar.isExpected ? ChartTableWords::tr("likely %1").arg(value) : value});
  }
  return table;
}

}  // namespace pace::ui
