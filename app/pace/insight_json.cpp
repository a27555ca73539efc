#include "app/pace/insight_json.h"

#include "core/insight/exhaustion.h"
#include "core/insight/score.h"

namespace pace::cli {

namespace {

constexpr double lowShare = 0.1;
constexpr double median = 0.5;
constexpr double highShare = 0.9;

Json orNull(const std::optional<Agreement>& answer) {
  return answer ? Json(answer->points()) : Json();
}

Json blockOf(const OvertimeBlock& block) {
  Json object = spanOf(block.days);
  object["overtime_hours"] = realHoursOf(block.overtime);
  object["missing_days"] = block.missing;
  object["at_least"] = block.isAtLeast();
  return object;
}

Json pointOf(const std::optional<LoadPoint>& point) {
  return {{"hours_a_day", point ? Json(point->load.count()) : Json()},
          {"settled", point && point->settled}};
}

Json scoresOf(const Scores& scores) {
  return {{"crps_hours", scores.crps.count()}, {"brier_55", scores.brier[0]},
          {"brier_60", scores.brier[1]},       {"brier_70", scores.brier[2]},
          {"coverage_80", scores.coverage},    {"width_80_hours", scores.width.count()}};
}

Json pastForecastOf(const PastForecast& past) {
  Json object = spanOf(past.week);
  object["evening"] = past.evening;
  object.update(forecastOf(past.forecast));
  object["observed_minutes"] = realMinutesOf(past.observed);
  object["crps_hours"] = crps(predictionOf(past.forecast).sample, past.observed).count();
  return object;
}

}  // namespace

Json forecastOf(const Forecast& forecast) {
  return {{"median_minutes", realMinutesOf(forecast.quantile(median))},
          {"p10_minutes", realMinutesOf(forecast.quantile(lowShare))},
          {"p90_minutes", realMinutesOf(forecast.quantile(highShare))},
          {"p55", forecast.chanceOf(scoredTotals[0])},
          {"p60", forecast.chanceOf(scoredTotals[1])},
          {"p70", forecast.chanceOf(scoredTotals[2])},
          {"early_guess", forecast.isEarlyGuess()},
          {"weeks_of_history", forecast.weeksOfHistory}};
}

Json sleepDebtOf(const std::optional<SleepDebt>& debt, const std::optional<RealHours>& shortfall) {
  return {{"equivalent_minutes", debt ? realMinutesOf(debt->equivalent) : Json()},
          {"hours_awake_equivalent", debt ? realHoursOf(debt->hoursAwake) : Json()},
          {"shortfall_14_minutes", realMinutesOf(shortfall)}};
}

Json spellOf(const Spell& spell) {
  return {{"weeks", spell.weeks}, {"since", spell.weeks > 0 ? Json(isoText(spell.since)) : Json()}};
}

Json weekMeansOf(const WeekMeans& means) {
  return {{"weeks_4_hours", realHoursOf(means.fourWeeks)},
          {"weeks_12_hours", realHoursOf(means.twelveWeeks)},
          {"weeks_17_hours", realHoursOf(means.seventeenWeeks)}};
}

Json overtimeOf(const Overtime& overtime) {
  const BlockHours hours = hoursOf(overtime);
  Json blocks = Json::array();
  for (const OvertimeBlock& block : overtime.blocks) blocks.push_back(blockOf(block));
  Json means = Json::object();
  for (std::size_t months = 2; months <= hours.size(); ++months) {
    means[std::to_string(months)] = realHoursOf(meanOvertime(hours, months));
  }
  return {{"blocks", blocks}, {"mean_hours", means}, {"line_crossed", crossesOvertimeLine(hours)}};
}

Json restOf(const Snapshot& snapshot) {
  return {{"days_without_rest", snapshot.workRun.days},
          {"uncertain", snapshot.workRun.uncertain},
          {"longest", longestRun(snapshot.entries, snapshot.today)},
          {"rest_days_28", snapshot.restDays.days},
          {"missing_days_28", snapshot.restDays.missing}};
}

Json sleepOwedOf(const std::optional<SleepDebt>& debt, const std::optional<RealHours>& shortfall) {
  Json object = sleepDebtOf(debt, shortfall);
  object["level_lapses"] = debt ? Json(debt->level) : Json();
  object["debt_lapses"] = debt ? Json(debt->debt) : Json();
  object["evening_lapses"] = debt ? Json(debt->eveningLapses) : Json();
  object["estimated"] = debt && debt->estimated;
  return object;
}

Json loadOf(const Snapshot& snapshot) {
  return {{"load_7", pointOf(snapshot.shortLoad)}, {"load_42", pointOf(snapshot.longLoad)}};
}

Json recoveryOf(const std::optional<Recovery>& recovery) {
  if (!recovery) return {};
  return {{"spell", spellOf(recovery->spell)},
          {"ended_on", isoText(recovery->endedOn)},
          {"worked_hours_during", recovery->workedDuring.count()},
          {"worked_hours_since", recovery->workedSince.count()},
          {"slept_minutes_during", minutesOf(recovery->sleptDuring)},
          {"slept_minutes_since", minutesOf(recovery->sleptSince)},
          {"improving", recovery->isImproving()}};
}

Json checkInOf(const CheckIn& checkIn) {
  return {{"week", isoText(checkIn.week)},
          {"drained", orNull(checkIn.drained)},
          {"distant", orNull(checkIn.distant)},
          {"did_well", orNull(checkIn.didWell)},
          {"switched_off", orNull(checkIn.switchedOff)}};
}

Json checkInsOf(const std::vector<CheckIn>& checkIns) {
  Json weeks = Json::array();
  std::vector<std::optional<Agreement>> drained;
  for (const CheckIn& checkIn : checkIns) {
    weeks.push_back(checkInOf(checkIn));
    drained.push_back(checkIn.drained);
  }
  const auto found = exhaustion(drained);
  Json signs;
  if (found) {
    signs = {{"high", found->isHigh},
             {"rise", found->isRising},
             {"median", found->median ? Json(*found->median) : Json()}};
  }
  return {{"weeks", weeks}, {"drained", signs}};
}

Json alertOf(const SentAlert& alert) {
  return {{"kind", word(alert.kind)},
          {"severity", word(alert.level)},
          {"week", isoText(alert.week)},
          {"sent_on", isoText(alert.sentOn)},
          {"absorbed", alert.absorbed}};
}

Json alertLogOf(const AlertLog& log) {
  Json sent = Json::array();
  for (const SentAlert& alert : log.sent) sent.push_back(alertOf(alert));
  Json snoozes = Json::array();
  for (const Snooze& snooze : log.snoozes) {
    Json object = spanOf({snooze.from, snooze.until});
    object["severity"] = snooze.level ? Json(word(*snooze.level)) : Json();
    snoozes.push_back(object);
  }
  return {{"sent", sent}, {"snoozes", snoozes}};
}

std::string forecastJson(const Snapshot& snapshot) {
  Json object = spanOf(snapshot.week.days);
  object["logged_minutes"] = realMinutesOf(snapshot.forecast.logged);
  object.update(forecastOf(snapshot.forecast));
  object["days"] = Json::array();
  for (std::size_t place = 0; place < snapshot.forecast.expected.size(); ++place) {
    object["days"].push_back(
        {{"date", isoText(snapshot.week.days.from + std::chrono::days{place})},
         {"expected_minutes", realMinutesOf(snapshot.forecast.expected.at(place))}});
  }
  return onOneLine(object);
}

std::string replayJson(const Replay& replay) {
  Json forecasts = Json::array();
  for (const PastForecast& past : replay.forecasts) forecasts.push_back(pastForecastOf(past));
  return onOneLine({{"count", replay.forecasts.size()},
                    {"model", scoresOf(replay.model)},
                    {"independent_weekdays", scoresOf(replay.independentWeekdays)},
                    {"straight_line", scoresOf(replay.straightLine)},
                    {"forecasts", forecasts}});
}

}  // namespace pace::cli
