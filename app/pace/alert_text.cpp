#include "app/pace/alert_text.h"

#include "app/pace/date_text.h"
#include "app/pace/forecast_words.h"
#include "app/pace/text.h"
#include "core/time/clock_text.h"

namespace pace::cli {

namespace {

std::string forecastText(const SentAlert& alert, const Snapshot& snapshot) {
  const auto limit = limitOf(snapshot.settings.limits.at(snapshot.today), alert.level);
  const std::string source =
      alert.level == Severity::severe
          ? " 70 h put out about what 56 h do (Pencavel 2014)."
          : " Above 60 h, the odds of burnout were twice those at 40 h in a hospital study (Lin et "
            "al. 2021).";
  return "This week is likely to reach " + lengthText(limit) + " (" +
         percentText(snapshot.forecast.chanceOf(limit)) + "): 8 weeks of 10 like it end at " +
         rangeText(snapshot.forecast) + ", by what is logged to " + shortDate(snapshot.today) +
         '.' + source + ' ' + freeDaysText(snapshot);
}

std::string chronicText(const Snapshot& snapshot) {
  return "The last four weeks came to " + hoursText(*snapshot.weekMeans.fourWeeks) +
         " a week. 58 h 40 m kept up are the 80 h of overtime in 30 days at which Japan speaks of "
         "death from overwork. A day off in each week is where to begin.";
}

}  // namespace

std::string alertText(const SentAlert& alert, const Snapshot& snapshot) {
  switch (alert.kind) {
    case AlertKind::fact:
      return "";
    case AlertKind::forecast:
      return forecastText(alert, snapshot);
    case AlertKind::chronic:
      return snapshot.weekMeans.fourWeeks ? chronicText(snapshot) : "";
  }
  return {};
}

std::string alertParagraph(const std::vector<SentAlert>& due, const Snapshot& snapshot,
                           const Style& style) {
  constexpr int indent = 4;
  if (due.empty()) return "";
  const SentAlert& alert = due.front();
  const std::string text = alertText(alert, snapshot);
  if (text.empty()) return "";
  const std::string heading = std::string(markOf(alert.level)) +
                              (alert.kind == AlertKind::forecast ? " Ahead" : " Kept up");
  return "\n  " + painted(heading, inkOf(alert.level), style) + '\n' +
         wrapped(text, style.columns, indent);
}

}  // namespace pace::cli
