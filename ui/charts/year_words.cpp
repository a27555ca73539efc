#include "ui/charts/year_words.h"

#include <QCoreApplication>

#include "core/insight/rest.h"
#include "ui/charts/chart_words.h"
#include "ui/text/wording.h"

namespace pace::ui {
namespace {

class YearWords {
  Q_DECLARE_TR_FUNCTIONS(YearWords)
};

QString cell(const std::optional<std::chrono::minutes>& length) {
  return length ? ui::length(*length) : YearWords::tr("not logged");
}

/// What the days add up to, so far as they are logged.
struct YearFacts {
  std::chrono::minutes worked{};
  int daysOff = 0;
  int missing = 0;
};

YearFacts factsOf(const YearModel& model) {
  YearFacts facts;
  for (const auto& day : model.days) {
    const bool isGap = !day.worked && day.day >= model.firstLogged && day.day < model.today;
    facts.worked += day.worked.value_or(std::chrono::minutes{0});
    facts.daysOff += day.worked && *day.worked <= restDayWork ? 1 : 0;
    facts.missing += isGap ? 1 : 0;
  }
  return facts;
}

QString daysOff(int count) {
  return count == 1 ? YearWords::tr("1 day off") : YearWords::tr("%n days off", nullptr, count);
}

QString daysMissing(int count) {
  return count == 1 ? YearWords::tr("1 day not logged")
                    : YearWords::tr("%n days not logged", nullptr, count);
}

}  // namespace

QString titleOf(const YearModel& model) {
  return YearWords::tr("Hours a day in %1").arg(int{model.year});
}

QString summaryOf(const YearModel& model) {
  const YearFacts facts = factsOf(model);
  QString worked = lengthWords(facts.worked, facts.missing > 0);
  worked[0] = worked[0].toUpper();
  const QString known = YearWords::tr("%1 worked, %2").arg(worked, daysOff(facts.daysOff));
  if (facts.missing == 0) return YearWords::tr("%1.").arg(known);
  return YearWords::tr("%1, %2.").arg(known, daysMissing(facts.missing));
}

ChartRows rowsOf(const YearModel& model) {
  ChartRows table{{YearWords::tr("Day"), YearWords::tr("Worked"), YearWords::tr("Slept")}, {}};
  for (const WeekDay& day : model.days) {
    table.rows.push_back({shortDay(day.day), cell(day.worked), cell(day.slept)});
  }
  return table;
}

QString heatName(std::size_t heat) {
  if (heat == 0) return YearWords::tr("under %1", "hours").arg(hourMark(heatSteps.front()));
  if (heat == heatSteps.size()) {
    return YearWords::tr("%1 and more", "hours").arg(hourMark(heatSteps.back()));
  }
  return YearWords::tr("%1–%2", "hours from and to")
      .arg(hourMark(heatSteps.at(heat - 1)), hourMark(heatSteps.at(heat)));
}

}  // namespace pace::ui
