#include "app/pace/json.h"

#include <chrono>

#include "app/pace/insight_json.h"
#include "app/pace/json_values.h"
#include "app/pace/warning_text.h"
#include "app/pace/week_totals.h"
#include "core/time/hours_text.h"

namespace pace::cli {

namespace {

constexpr std::chrono::days oneDay{1};

Json clockTimesOf(const DayEntry& entry) {
  if (entry.spans.empty()) return {};
  return hoursText({.total = *entry.worked, .spans = entry.spans});
}

Json objectOf(const DayEntry& entry) {
  return {{"date", isoText(entry.day)},
          {"worked_minutes", minutesOf(entry.worked)},
          {"clock_times", clockTimesOf(entry)},
          {"slept_minutes", minutesOf(entry.slept)},
          {"kind", kindWord(entry.kind)},
          {"energy", entry.energy ? Json(level(*entry.energy)) : Json()},
          {"note", entry.note.empty() ? Json() : Json(entry.note)}};
}

Json objectOf(Entries entries, Day day) {
  if (const DayEntry* entry = entryOf(entries, day)) return objectOf(*entry);
  DayEntry blank;
  blank.day = day;
  Json object = objectOf(blank);
  object["kind"] = nullptr;
  return object;
}

Json objectOf(const Total& total, const Snapshot& snapshot) {
  const auto severity = severityOf(total, snapshot);
  const Limits& limits = limitsOf(total.days, snapshot);
  return {{"from", isoText(total.days.from)},
          {"until", isoText(total.days.until)},
          {"worked_minutes", total.worked.count()},
          {"logged_days", total.logged},
          {"missing_days", total.missing.size()},
          {"at_least", isAtLeast(total, snapshot.today)},
          {"limit_reached_hours", severity ? hoursOf(limitOf(limits, *severity)) : Json()}};
}

Json objectOf(const SleepMean& sleep) {
  return {{"mean_minutes", minutesOf(sleep.mean)}, {"nights", sleep.nights}};
}

/// The limit and the value of a warning, in keys that name their unit.
void addMeasures(Json& object, const Warning& warning) {
  if (const auto* days = std::get_if<std::chrono::days>(&warning.value)) {
    object["limit_days"] = std::get<std::chrono::days>(warning.limit).count();
    object["value_days"] = days->count();
  } else if (const auto* weeks = std::get_if<std::chrono::weeks>(&warning.value)) {
    object["limit_weeks"] = std::get<std::chrono::weeks>(warning.limit).count();
    object["value_weeks"] = weeks->count();
  } else {
    const auto limit = std::get<std::chrono::minutes>(warning.limit);
    const bool countsSleep = warning.rule == Rule::shortSleep;
    object[countsSleep ? "limit_minutes" : "limit_hours"] =
        countsSleep ? Json(limit.count()) : hoursOf(limit);
    object["value_minutes"] = std::get<std::chrono::minutes>(warning.value).count();
  }
}

Json objectOf(const Warning& warning, const Settings& settings) {
  Json object = {{"rule", word(warning.rule)}, {"severity", word(warning.severity)}};
  addMeasures(object, warning);
  object["at_least"] = warning.atLeast;
  object["since"] = isoText(warning.since);
  object["from"] = isoText(warning.days.from);
  object["until"] = isoText(warning.days.until);
  object["text"] = warningText(warning, settings);
  return object;
}

Json listOf(const std::vector<Warning>& warnings, const Settings& settings) {
  Json list = Json::array();
  for (const Warning& warning : warnings) list.push_back(objectOf(warning, settings));
  return list;
}

Json orNull(const std::optional<DayEntry>& entry) {
  return entry ? objectOf(*entry) : Json();
}

}  // namespace

std::string dayJson(Entries entries, Day day) {
  return onOneLine(objectOf(entries, day));
}

std::string logJson(const Snapshot& snapshot, Day day, const std::vector<Warning>& warnings,
                    const std::vector<SentAlert>& due) {
  return onOneLine({{"day", objectOf(snapshot.entries, day)},
                    {"week", objectOf(weekTotal(day, snapshot), snapshot)},
                    {"warnings", listOf(warnings, snapshot.settings)},
                    {"alert", due.empty() ? Json() : alertOf(due.front())}});
}

std::string weekJson(const Snapshot& snapshot, const Total& total,
                     const std::vector<Warning>& warnings) {
  Json week = objectOf(total, snapshot);
  week["days"] = Json::array();
  for (Day day = total.days.from; day < total.days.until; day += oneDay) {
    week["days"].push_back(objectOf(snapshot.entries, day));
  }
  week["warnings"] = listOf(warnings, snapshot.settings);
  return onOneLine(week);
}

std::string weeksJson(const Snapshot& snapshot, const std::vector<Total>& totals) {
  Json list = Json::array();
  for (const Total& total : totals) {
    Json week = objectOf(total, snapshot);
    week["sleep"] = objectOf(sleepMean(snapshot.entries, total.days.until - oneDay));
    list.push_back(std::move(week));
  }
  return onOneLine(list);
}

std::string statusJson(const Snapshot& snapshot) {
  const WorkRun& run = snapshot.workRun;
  const auto loadOf = [](const std::optional<LoadPoint>& point) {
    return point ? Json(point->load.count()) : Json();
  };
  return onOneLine({{"today", isoText(snapshot.today)},
                    {"week", objectOf(snapshot.week, snapshot)},
                    {"rolling_7_days", objectOf(snapshot.rolling, snapshot)},
                    {"sleep_7_nights", objectOf(snapshot.sleep)},
                    {"days_without_rest", {{"days", run.days}, {"uncertain", run.uncertain}}},
                    {"weeks_in_a_row_at_60", snapshot.spell.weeks},
                    {"forecast", forecastOf(snapshot.forecast)},
                    {"overtime_30_days", realHoursOf(snapshot.overtime.blocks.front().overtime)},
                    {"sleep_debt", sleepDebtOf(snapshot.sleepDebt, snapshot.sleepShortfall)},
                    {"load_7", loadOf(snapshot.shortLoad)},
                    {"load_42", loadOf(snapshot.longLoad)},
                    {"rest_days_28", snapshot.restDays.days},
                    {"spell", spellOf(snapshot.spell)},
                    {"warnings", listOf(snapshot.warnings, snapshot.settings)}});
}

std::string changeJson(const std::optional<Change>& change) {
  if (!change) {
    return onOneLine(
        {{"changed", false}, {"date", nullptr}, {"before", nullptr}, {"after", nullptr}});
  }
  return onOneLine({{"changed", change->before != change->after},
                    {"date", isoText(change->day)},
                    {"before", orNull(change->before)},
                    {"after", orNull(change->after)}});
}

std::string seededJson(const std::vector<DayEntry>& entries) {
  return onOneLine({{"days", entries.size()},
                    {"from", isoText(entries.front().day)},
                    {"until", isoText(entries.back().day + oneDay)}});
}

}  // namespace pace::cli
