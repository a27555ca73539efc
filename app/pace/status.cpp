// `pace status`: where things stand today.
#include <chrono>

#include "app/pace/date_text.h"
#include "app/pace/day_words.h"
#include "app/pace/forecast_words.h"
#include "app/pace/json.h"
#include "app/pace/table.h"
#include "app/pace/text.h"
#include "app/pace/verbs.h"
#include "app/pace/warning_text.h"
#include "app/pace/week_totals.h"
#include "core/time/clock_text.h"

namespace pace::cli {

namespace {

std::string counted(long count, const std::string& one, const std::string& many) {
  return std::to_string(count) + ' ' + (count == 1 ? one : many);
}

/// "8 h 45 m to 70 h", or that every limit has been reached.
std::string roomLeft(const Total& total, const Limits& limits) {
  for (const Severity severity :
       {Severity::notice, Severity::high, Severity::overload, Severity::severe}) {
    const auto limit = limitOf(limits, severity);
    if (total.worked < limit) return lengthText(limit - total.worked) + " to " + lengthText(limit);
  }
  return lengthText(total.worked - limits.severe) + " over " + lengthText(limits.severe);
}

std::vector<Cell> totalRow(const std::string& name, const Total& total, const Snapshot& snapshot) {
  const auto severity = severityOf(total, snapshot);
  const Ink ink = severity ? inkOf(*severity) : Ink::plain;
  const std::string mark = severity ? std::string(markOf(*severity)) : "";
  return {{name},
          {mark, ink},
          {inWords(total, snapshot.today), ink},
          {shortRange(total.days) + "; " + roomLeft(total, limitsOf(total.days, snapshot))}};
}

std::vector<Cell> forecastRow(const Forecast& forecast) {
  if (forecast.remaining == 0) return {{"Forecast"}, {""}, {"the week is logged"}};
  return {{"Forecast"},
          {""},
          {"about " + hoursText(forecast.quantile(0.5))},
          {rangeText(forecast) + (forecast.isEarlyGuess() ? "; an early guess" : "")}};
}

std::vector<Cell> sleepRow(const SleepMean& sleep) {
  if (!sleep.mean) return {{"Sleep"}, {""}, {"nothing logged"}};
  return {{"Sleep"},
          {""},
          {lengthText(*sleep.mean) + " a night"},
          {"mean of " + (sleep.nights == 7 ? "" : std::to_string(sleep.nights) + " of ") +
           "the last 7 nights"}};
}

std::vector<Cell> restRow(const WorkRun& run) {
  std::vector<Cell> row{{"No day off"}, {""}, {counted(run.days, "day", "days")}};
  if (run.days == 0) return row;
  row.push_back(
      {"since " + dateText(run.since) + (run.uncertain ? "; a day among them is not logged" : "")});
  return row;
}

std::vector<Cell> spellRow(const Snapshot& snapshot) {
  const std::string limit = lengthText(snapshot.settings.limits.at(snapshot.today).overload);
  std::vector<Cell> row{
      {limit + " or more"},
      {""},
      {snapshot.spell.weeks == 0 ? "no week"
                                 : counted(snapshot.spell.weeks, "week", "weeks in a row")}};
  if (snapshot.spell.weeks > 0) row.push_back({"since " + dateText(snapshot.spell.since)});
  return row;
}

std::string figures(const Snapshot& snapshot, const Style& style) {
  Table table({Align::left, Align::left, Align::left, Align::left});
  table.add(totalRow("This week", snapshot.week, snapshot));
  table.add(totalRow("Last 7 days", snapshot.rolling, snapshot));
  table.add(forecastRow(snapshot.forecast));
  table.add(sleepRow(snapshot.sleep));
  table.add(restRow(snapshot.workRun));
  table.add(spellRow(snapshot));
  return table.text(style);
}

std::string gaps(const Snapshot& snapshot, const Style& style) {
  std::string days;
  for (const Day day : recentGaps(snapshot)) days += (days.empty() ? "" : ", ") + shortDate(day);
  if (days.empty()) return "";
  return '\n' +
         wrapped("Not logged: " + days + ". `pace log DAY HOURS` fills one in.", style.columns, 2);
}

std::string inText(const Snapshot& snapshot, const Style& style) {
  const std::string warnings = warningList(snapshot.warnings, snapshot.settings, style);
  return painted(longDate(snapshot.today), Ink::strong, style) + "\n\n" + figures(snapshot, style) +
         (warnings.empty() ? "\n  No warnings.\n" : warnings) + gaps(snapshot, style);
}

}  // namespace

Answer status(const Context& context) {
  const Snapshot snapshot = context.snapshot();
  if (context.wantsJson) return {statusJson(snapshot)};
  if (snapshot.entries.empty()) return {nothingLoggedYet(context.file.path())};
  return {inText(snapshot, context.style)};
}

}  // namespace pace::cli
