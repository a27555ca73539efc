#include "ui/trends/trend_lines.h"

#include <QCoreApplication>
#include <algorithm>

#include "core/insight/energy.h"
#include "core/time/real_hours.h"
#include "ui/charts/chart_words.h"
#include "ui/charts/week_model.h"
#include "ui/text/wording.h"

namespace pace::ui {
namespace {

struct TrendWords {
  Q_DECLARE_TR_FUNCTIONS(pace::ui::TrendLines)
};

using Values = std::vector<std::optional<double>>;

double inHours(std::chrono::minutes length) {
  return RealHours{length}.count();
}

/// One value a week, worked out by `valueOf(week)`.
template <class ValueOf>
Values valuesOf(const std::vector<DaySpan>& weeks, ValueOf&& valueOf) {
  Values values;
  std::transform(weeks.begin(), weeks.end(), std::back_inserter(values), valueOf);
  return values;
}

Values loadValues(const Snapshot& snapshot, std::chrono::days timeConstant,
                  const std::vector<DaySpan>& weeks) {
  const auto line = loadLine(snapshot.entries, snapshot.today, timeConstant);
  return valuesOf(weeks, [&](DaySpan week) -> std::optional<double> {
    const Day last = std::min(week.until - std::chrono::days{1}, snapshot.today);
    if (line.empty() || last < line.front().day) return std::nullopt;
    const LoadPoint& point = line[static_cast<std::size_t>((last - line.front().day).count())];
    return point.settled ? std::optional(point.load.count()) : std::nullopt;
  });
}

Values answersOf(const std::vector<CheckIn>& checkIns, std::optional<Agreement> CheckIn::*answer,
                 const std::vector<DaySpan>& weeks) {
  return valuesOf(weeks, [&](DaySpan week) -> std::optional<double> {
    const auto found = std::find_if(checkIns.begin(), checkIns.end(),
                                    [&](const CheckIn& one) { return week.contains(one.week); });
    if (found == checkIns.end() || !((*found).*answer)) return std::nullopt;
    return ((*found).*answer)->points();
  });
}

/// `model` with its weeks, or without any where no value is known.
LineModel over(const TrendWeeks& weeks, Day today, LineModel model) {
  if (isKnown(model.series)) model.weeks = weeks.all;
  model.today = today;
  model.chosen = weeks.chosen;
  return model;
}

}  // namespace

LineModel sleepTrend(const Snapshot& snapshot, const TrendWeeks& weeks) {
  LineModel model;
  model.title = TrendWords::tr("Sleep, weekly mean");
  model.unknown = TrendWords::tr("not logged");
  model.low = inHours(shortNight.from);
  model.high = inHours(enoughSleep) + 1;
  model.level = inHours(enoughSleep);
  model.band = LineBand{inHours(shortNight.from), inHours(shortNight.until),
                        TrendWords::tr("%1–%2 h", "hours from and to")
                            .arg(hourMark(shortNight.from), hourMark(shortNight.until))};
  const auto meanNight = [&](DaySpan week) -> std::optional<double> {
    const auto mean = meanSleep(snapshot.entries, week).mean;
    return mean ? std::optional(inHours(*mean)) : std::nullopt;
  };
  model.series = {{TrendWords::tr("Sleep a night"), &Theme::sleep, Stroke::solid,
                   valuesOf(weeks.all, meanNight)}};
  return over(weeks, snapshot.today, model);
}

LineModel loadTrend(const Snapshot& snapshot, const TrendWeeks& weeks) {
  LineModel model;
  model.title = TrendWords::tr("Load, hours a day");
  model.unknown = TrendWords::tr("not settled yet");
  model.high = 8;
  model.step = 2;
  model.series = {{TrendWords::tr("7 days"), &Theme::work, Stroke::solid,
                   loadValues(snapshot, shortLoad, weeks.all)},
                  {TrendWords::tr("42 days"), &Theme::text, Stroke::dashed,
                   loadValues(snapshot, longLoad, weeks.all)}};
  return over(weeks, snapshot.today, model);
}

LineModel energyTrend(const Snapshot& snapshot, const TrendWeeks& weeks) {
  LineModel model;
  model.title = TrendWords::tr("Energy, weekly mean of 1 to 5");
  model.unit = LineUnit::points;
  model.unknown = TrendWords::tr("not logged");
  model.low = 1;
  model.high = 5;
  model.series = {
      {TrendWords::tr("Energy"), &Theme::work, Stroke::solid,
       valuesOf(weeks.all, [&](DaySpan week) { return meanEnergy(snapshot.entries, week); })}};
  return over(weeks, snapshot.today, model);
}

LineModel checkInTrend(const std::vector<CheckIn>& checkIns, Day today, const TrendWeeks& weeks) {
  LineModel model;
  model.title = TrendWords::tr("Weekly check-in, 0 to 10");
  model.unit = LineUnit::points;
  model.unknown = TrendWords::tr("not answered");
  model.high = 10;
  model.step = 5;
  model.series = {{TrendWords::tr("drained"), &Theme::overload, Stroke::solid,
                   answersOf(checkIns, &CheckIn::drained, weeks.all)},
                  {TrendWords::tr("distant"), &Theme::sleep, Stroke::dashed,
                   answersOf(checkIns, &CheckIn::distant, weeks.all)},
                  {TrendWords::tr("did well"), &Theme::work, Stroke::solid,
                   answersOf(checkIns, &CheckIn::didWell, weeks.all)},
                  {TrendWords::tr("switched off"), &Theme::text, Stroke::dotted,
                   answersOf(checkIns, &CheckIn::switchedOff, weeks.all)}};
  return over(weeks, today, model);
}

}  // namespace pace::ui
