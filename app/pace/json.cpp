#include "app/pace/json.h"

#include <chrono>
#include <nlohmann/json.hpp>

#include "app/pace/warning_text.h"
#include "app/pace/week_totals.h"
#include "core/time/hours_text.h"

namespace pace::cli {

namespace {

using Json = nlohmann::ordered_json;

constexpr std::chrono::days oneDay{1};

/// On one line. A note that is not UTF-8, which only another program can have written, is mended.
std::string line(const Json& json) {
  return json.dump(-1, ' ', false, Json::error_handler_t::replace) + '\n';
}

Json minutesOf(const std::optional<std::chrono::minutes>& length) {
  return length ? Json(length->count()) : Json();
}

/// Hours as a whole number where they are one: 60, 62.5.
Json hoursOf(std::chrono::minutes length) {
  constexpr auto hour = std::chrono::minutes{std::chrono::hours{1}};
  if (length % hour == std::chrono::minutes{0}) return length / hour;
  return std::chrono::duration<double, std::chrono::hours::period>(length).count();
}

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
  return line(objectOf(entries, day));
}

std::string logJson(const Snapshot& snapshot, Day day, const std::vector<Warning>& warnings) {
  return line({{"day", objectOf(snapshot.entries, day)},
               {"week", objectOf(weekTotal(day, snapshot), snapshot)},
               {"warnings", listOf(warnings, snapshot.settings)}});
}

std::string weekJson(const Snapshot& snapshot, const Total& total,
                     const std::vector<Warning>& warnings) {
  Json week = objectOf(total, snapshot);
  week["days"] = Json::array();
  for (Day day = total.days.from; day < total.days.until; day += oneDay) {
    week["days"].push_back(objectOf(snapshot.entries, day));
  }
  week["warnings"] = listOf(warnings, snapshot.settings);
  return line(week);
}

std::string weeksJson(const Snapshot& snapshot, const std::vector<Total>& totals) {
  Json list = Json::array();
  for (const Total& total : totals) {
    Json week = objectOf(total, snapshot);
    week["sleep"] = objectOf(sleepMean(snapshot.entries, total.days.until - oneDay));
    list.push_back(std::move(week));
  }
  return line(list);
}

std::string statusJson(const Snapshot& snapshot) {
  const WorkRun& run = snapshot.workRun;
  return line({{"today", isoText(snapshot.today)},
               {"week", objectOf(snapshot.week, snapshot)},
               {"rolling_7_days", objectOf(snapshot.rolling, snapshot)},
               {"sleep_7_nights", objectOf(snapshot.sleep)},
               {"days_without_rest", {{"days", run.days}, {"uncertain", run.uncertain}}},
               {"weeks_in_a_row_at_60", snapshot.spell.weeks},
               {"warnings", listOf(snapshot.warnings, snapshot.settings)}});
}

std::string changeJson(const std::optional<Change>& change) {
  if (!change) {
    return line({{"changed", false}, {"date", nullptr}, {"before", nullptr}, {"after", nullptr}});
  }
  return line({{"changed", change->before != change->after},
               {"date", isoText(change->day)},
               {"before", orNull(change->before)},
               {"after", orNull(change->after)}});
}

std::string seededJson(const std::vector<DayEntry>& entries) {
  return line({{"days", entries.size()},
               {"from", isoText(entries.front().day)},
               {"until", isoText(entries.back().day + oneDay)}});
}

}  // namespace pace::cli
