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
  for (const auto& [day, worked, slept] : model.days) {
    const bool isToCome = day > model.today;
    table.rows.push_back({shortDay(day), cell(worked, isToCome), cell(slept, isToCome)});
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
    table.rows.push_back({dayRange(week.days), totalCell(week, model.today),
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

}  // namespace pace::ui
