// `pace forecast`: what this week is likely to come to, and how far to trust that.
#include "app/pace/date_text.h"
#include "app/pace/day_words.h"
#include "app/pace/forecast_words.h"
#include "app/pace/insight_json.h"
#include "app/pace/table.h"
#include "app/pace/text.h"
#include "app/pace/verbs.h"
#include "core/insight/replay.h"
#include "core/time/clock_text.h"

namespace pace::cli {

namespace {

constexpr std::chrono::days oneDay{1};

std::string learnedFrom(const Forecast& forecast) {
  const int weeks = forecast.weeksOfHistory;
  const std::string count =
      weeks == 0 ? "no complete week yet, only the usual hours"
                 : std::to_string(weeks) + (weeks == 1 ? " complete week" : " complete weeks");
  return (forecast.isEarlyGuess() ? "An early guess, learned from " : "Learned from ") + count +
         ". `pace forecast --score` tells how far to trust it.";
}

std::string summary(const Snapshot& snapshot) {
  const Forecast& forecast = snapshot.forecast;
  std::string text = hoursText(forecast.logged) + " logged";
  if (forecast.remaining == 0) return text + ", every day of the week.";
  return text + "; most likely " + hoursText(forecast.quantile(0.5)) + ", and in 8 weeks of 10 " +
         rangeText(forecast) + ". " + learnedFrom(forecast);
}

Table chances(const Snapshot& snapshot) {
  const Limits& limits = snapshot.settings.limits.at(snapshot.today);
  Table table({Align::left, Align::right});
  for (const Severity severity : {Severity::high, Severity::overload, Severity::severe}) {
    const auto limit = limitOf(limits, severity);
    table.add({{lengthText(limit) + " or more"},
               {percentText(snapshot.forecast.chanceOf(limit)), inkOf(severity)}});
  }
  return table;
}

/// The days that are not logged, with what they are likely to come to.
Table days(const Snapshot& snapshot) {
  Table table({Align::left, Align::right, Align::left});
  Day day = snapshot.week.days.from;
  for (const auto& expected : snapshot.forecast.expected) {
    if (expected) {
      const bool isPast = day <= snapshot.today;
      table.add(
          {{shortDate(day)}, {hoursText(*expected)}, {isPast ? "not logged" : "", Ink::faint}});
    }
    day += oneDay;
  }
  return table;
}

std::string inText(const Snapshot& snapshot, const Style& style) {
  const std::string heading = "Week of " + rangeText(snapshot.week.days);
  std::string text =
      painted(heading, Ink::strong, style) + "\n\n" + wrapped(summary(snapshot), style.columns, 2);
  if (snapshot.forecast.remaining == 0) return text;
  return text + '\n' + chances(snapshot).text(style) + '\n' + days(snapshot).text(style);
}

std::string decimal(double value, const char* format) {
  std::array<char, 32> text{};
  std::snprintf(text.data(), text.size(), format, value);
  return text.data();
}

void addScores(Table& table, const std::string& name, const Scores& scores) {
  table.add({{name},
             {decimal(scores.crps.count(), "%.2f h")},
             {decimal(scores.brier[0], "%.3f")},
             {decimal(scores.brier[1], "%.3f")},
             {decimal(scores.brier[2], "%.3f")},
             {decimal(scores.coverage * 100, "%.0f %%")},
             {decimal(scores.width.count(), "%.1f h")}});
}

std::string inText(const Replay& replay, const Style& style) {
  if (replay.forecasts.empty()) {
    return "Nothing to score yet: it needs 5 complete weeks, with every day logged.\n";
  }
  Table table({Align::left, Align::right, Align::right, Align::right, Align::right, Align::right,
               Align::right});
  table.add({{"", Ink::faint},
             {"CRPS", Ink::faint},
             {"Brier 55", Ink::faint},
             {"60", Ink::faint},
             {"70", Ink::faint},
             {"in range", Ink::faint},
             {"width", Ink::faint}});
  addScores(table, "The forecast", replay.model);
  addScores(table, "Weekdays apart", replay.independentWeekdays);
  addScores(table, "Straight line", replay.straightLine);
  return std::to_string(replay.forecasts.size()) +
         " forecasts of your own past weeks, made again with what was known on each evening.\n\n" +
         table.text(style) + '\n' +
         wrapped(
             "CRPS is the mean error of the whole forecast, Brier that of the chance to reach "
             "55, 60 and 70 h: the lower the better. In range says how many weeks ended inside "
             "the range that is to hold 80 %.",
             style.columns, 2);
}

}  // namespace

Answer forecast(const Context& context, bool wantsScore) {
  if (wantsScore) {
    const Replay replayed =
        replay(context.file.everyDay(), context.today, context.file.asItStands().settings());
    return {context.wantsJson ? replayJson(replayed) : inText(replayed, context.style)};
  }
  const Snapshot snapshot = context.snapshot();
  if (context.wantsJson) return {forecastJson(snapshot)};
  if (snapshot.entries.empty()) return {nothingLoggedYet(context.file.path())};
  return {inText(snapshot, context.style)};
}

}  // namespace pace::cli
