#include "ui/charts/chart_words.h"

#include <QCoreApplication>
#include <QLocale>
#include <algorithm>

#include "ui/text/wording.h"

namespace pace::ui {
namespace {

class ChartWords {
  Q_DECLARE_TR_FUNCTIONS(ChartWords)
};

std::ptrdiff_t weeksThatReach(const WeeksModel& model, Severity severity) {
  return std::count_if(model.weeks.begin(), model.weeks.end(), [severity](const WeekSum& week) {
    return week.reached && *week.reached >= severity;
  });
}

/// What a week adds up to, so far as it is logged.
struct WeekFacts {
  std::chrono::minutes worked{};
  int daysLogged = 0;
  bool atLeast = false;
  std::chrono::minutes slept{};
  int nights = 0;
};

WeekFacts factsOf(const WeekModel& model) {
  WeekFacts facts;
  for (const auto& day : model.days) {
    facts.worked += day.worked.value_or(std::chrono::minutes{0});
    facts.slept += day.slept.value_or(std::chrono::minutes{0});
    facts.daysLogged += day.worked ? 1 : 0;
    facts.nights += day.slept ? 1 : 0;
    facts.atLeast = facts.atLeast || (!day.worked && day.day < model.today);
  }
  return facts;
}

}  // namespace

QString hourMark(std::chrono::minutes limit) {
  const auto hours = std::chrono::floor<std::chrono::hours>(limit);
  return hours == limit ? QString::number(hours.count()) : clock(limit);
}

QString lengthWords(std::chrono::minutes length, bool atLeast) {
  return atLeast ? ChartWords::tr("at least %1").arg(ui::length(length)) : ui::length(length);
}

QString workedWords(const WeekDay& day) {
  return day.worked ? ChartWords::tr("%1 worked").arg(length(*day.worked))
                    : ChartWords::tr("hours not logged");
}

QString sleptWords(const WeekDay& day) {
  return day.slept ? ChartWords::tr("%1 slept").arg(length(*day.slept))
                   : ChartWords::tr("sleep not logged");
}

QString likelyValue(std::chrono::minutes expected) {
  return ChartWords::tr("likely %1", "over a bar: likely 5:10").arg(clock(expected));
}

QString titleOf(const WeekModel& model) {
  return weekTitle(model.week);
}

QString titleOf(const WeeksModel& model) {
  if (model.isTrend) return ChartWords::tr("Weekly hours");
  if (model.weeks.empty() || model.weeks.back().days.contains(model.today)) {
    return ChartWords::tr("Last %1 weeks").arg(weeksShown);
  }
  const Day last = model.weeks.back().days.until - std::chrono::days{1};
  return ChartWords::tr("%1 weeks to %2").arg(weeksShown).arg(longDay(last, model.today));
}

QString titleOf(const GaugeModel&) {
  return ChartWords::tr("Hours this week");
}

QString summaryOf(const WeekModel& model) {
  const WeekFacts facts = factsOf(model);
  const QString work = facts.atLeast ? ChartWords::tr("At least %1 worked, %2 of %3 days logged")
                                     : ChartWords::tr("%1 worked, %2 of %3 days logged");
  const QString said = work.arg(length(facts.worked)).arg(facts.daysLogged).arg(model.days.size());
  if (facts.nights == 0) return ChartWords::tr("%1.").arg(said);
  return ChartWords::tr("%1; %2 of sleep a night.").arg(said, length(facts.slept / facts.nights));
}

QString summaryOf(const WeeksModel& model) {
  return ChartWords::tr("%1 of %2 weeks reached %3, %4 of them %5.")
      .arg(weeksThatReach(model, Severity::overload))
      .arg(model.weeks.size())
      .arg(length(model.limits.overload))
      .arg(weeksThatReach(model, Severity::severe))
      .arg(length(model.limits.severe));
}

QString summaryOf(const GaugeModel& model) {
  QString total = lengthWords(model.worked, model.atLeast);
  if (model.likely) {
    total = ChartWords::tr("%1, likely %2 to %3 in the end")
                .arg(total, length(model.likely->from), length(model.likely->until));
  }
  for (const auto mark : marksOf(model)) {
    if (model.worked < mark) {
      return ChartWords::tr("%1; %2 to the %3 line.")
          .arg(total, length(mark - model.worked), length(mark));
    }
  }
  return ChartWords::tr("%1, over every line.").arg(total);
}

QString summaryOf(const CauseModel& model) {
  if (model.bars.empty()) return {};
  const QString stretch = ChartWords::tr("%1 to %2", "the first bar, the last bar")
                              .arg(model.bars.front().name, model.bars.back().name);
  if (!model.line) return ChartWords::tr("%1.").arg(stretch);
  return ChartWords::tr("%1, against the line of %2.").arg(stretch, length(*model.line));
}

QString nameOf(const WeekDay& day, Day today) {
  const QString date = QLocale().toString(
      toQDate(day.day), ChartWords::tr("ddd d MMMM", "date pattern: Tue 17 November"));
  if (!day.worked && isForeseen(day)) {
    const QString likely = ChartWords::tr("likely %1 of work").arg(length(*day.expected));
    return day.slept ? ChartWords::tr("%1: %2, %3").arg(date, likely, sleptWords(day))
                     : ChartWords::tr("%1: %2").arg(date, likely);
  }
  if (day.worked || day.slept) {
    return ChartWords::tr("%1: %2, %3").arg(date, workedWords(day), sleptWords(day));
  }
  return day.day > today ? ChartWords::tr("%1: to come").arg(date)
                         : ChartWords::tr("%1: not logged").arg(date);
}

QString nameOf(const WeekSum& week, const WeeksModel& model) {
  const QString dates = dayRange(week.days, model.today);
  if (!week.worked) {
    return week.days.from > model.today ? ChartWords::tr("%1: to come").arg(dates)
                                        : ChartWords::tr("%1: not logged").arg(dates);
  }
  const QString total = lengthWords(*week.worked, week.atLeast);
  if (!week.reached) return ChartWords::tr("%1: %2").arg(dates, total);
  return ChartWords::tr("%1: %2, %3 line reached")
      .arg(dates, total, length(limitOf(model.limits, *week.reached)));
}

QString nameOf(const CauseBar& bar) {
  if (!bar.value) return ChartWords::tr("%1: not logged").arg(bar.name);
  return (bar.isExpected ? ChartWords::tr("%1: likely %2") : ChartWords::tr("%1: %2"))
      .arg(bar.name, length(*bar.value));
}

QString nameOf(std::chrono::minutes mark, const GaugeModel& model) {
  if (model.worked >= mark) return ChartWords::tr("%1 line: reached").arg(length(mark));
  return ChartWords::tr("%1 line: %2 to go").arg(length(mark), length(mark - model.worked));
}

}  // namespace pace::ui
