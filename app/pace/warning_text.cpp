#include "app/pace/warning_text.h"

#include <chrono>
#include <string_view>

#include "app/pace/date_text.h"
#include "app/pace/text.h"
#include "core/time/clock_text.h"

namespace pace::cli {

namespace {

using std::chrono::days;
using std::chrono::minutes;
using std::chrono::weeks;

std::string length(const std::variant<minutes, days, weeks>& value) {
  return lengthText(std::get<minutes>(value));
}

std::string atLeast(const Warning& warning) {
  return warning.atLeast ? "At least " : "";
}

/// What published work says of weeks that long. The figures are the studies' own.
std::string hoursSource(Severity severity) {
  switch (severity) {
    case Severity::notice:
      return "48 h is the most a week may hold on average in Directive 2003/88/EC.";
    case Severity::high:
      return "Weeks of 55 h and more, kept up, are linked with more strokes and heart disease "
             "(WHO/ILO 2021).";
    case Severity::overload:
      return "Above 60 h, the odds of burnout were twice those at 40 h in a hospital study "
             "(Lin et al. 2021).";
    case Severity::severe:
      return "70 h put out about what 56 h do (Pencavel 2014).";
  }
  return {};
}

/// With the year where it is not the year of the days the warning is about.
std::string sinceText(const Warning& warning) {
  const std::chrono::year_month_day since{warning.since};
  const std::chrono::year_month_day first{warning.days.from};
  return " since " +
         (since.year() == first.year() ? shortDate(warning.since) : dateText(warning.since));
}

std::string hoursText(const Warning& warning, const std::string& stretch,
                      const std::string& remedy) {
  const std::string limit = length(warning.limit);
  return atLeast(warning) + length(warning.value) + ' ' + stretch + ' ' + rangeText(warning.days) +
         ", at " + limit + " or more" + sinceText(warning) + ". " + hoursSource(warning.severity) +
         ' ' + remedy + ' ' + limit + " clears this.";
}

std::string restSource(Severity severity) {
  switch (severity) {
    case Severity::notice:
      return "Directive 2003/88/EC asks for a rest in every 7 days.";
    case Severity::high:
      return "12 days is the most that Directive 2003/88/EC lets run (Court of Justice, C-306/16).";
    case Severity::overload:
    case Severity::severe:
      return "14 days in a row is what Japan proposed in 2024 to allow no longer.";
  }
  return {};
}

std::string restText(const Warning& warning) {
  return atLeast(warning) + std::to_string(std::get<days>(warning.value).count()) +
         " days of work without a day off, since " + dateText(warning.since) + ". " +
         restSource(warning.severity) + " One day off clears this.";
}

std::string sleepText(const Warning& warning) {
  const bool isOverload = warning.severity >= Severity::overload;
  return length(warning.value) + " of sleep a night, the mean of the nights logged in " +
         rangeText(warning.days) + ", under " + length(warning.limit) + sinceText(warning) + ". " +
         (isOverload ? "Sleep under 6 h was the main risk factor for burnout in a study over two "
                       "years (Söderström et al. 2012)."
                     : "Adults are advised to sleep 7 h or more (AASM/SRS 2015).") +
         " Seven nights with a mean of " + length(warning.limit) + " or more clear this.";
}

std::string spellText(const Warning& warning, const Settings& settings) {
  const Day last = warning.days.until - days{1};
  const std::string limit = lengthText(settings.limits.at(last).overload);
  return std::to_string(std::get<weeks>(warning.value).count()) + " weeks in a row at " + limit +
         " or more, since " + dateText(warning.since) +
         ". What the studies link with harm is long hours that are kept up (WHO/ILO 2021; three "
         "weeks is Pacekeeper's own line). One week under " +
         limit + " clears this.";
}

std::string_view title(Rule rule) {
  switch (rule) {
    case Rule::weekHours:
      return "hours of the week";
    case Rule::rollingHours:
      return "hours of 7 days";
    case Rule::noRest:
      return "no day off";
    case Rule::shortSleep:
      return "short sleep";
    case Rule::spell:
      return "long weeks in a row";
  }
  return {};
}

std::string heading(const Warning& warning) {
  return std::string(markOf(warning.severity)) + ' ' + capitalised(word(warning.severity)) + ": " +
         std::string(title(warning.rule));
}

}  // namespace

std::string warningText(const Warning& warning, const Settings& settings) {
  switch (warning.rule) {
    case Rule::weekHours:
      return hoursText(warning, "in the week", "A week under");
    case Rule::rollingHours:
      return hoursText(warning, "in the 7 days", "A total under");
    case Rule::noRest:
      return restText(warning);
    case Rule::shortSleep:
      return sleepText(warning);
    case Rule::spell:
      return spellText(warning, settings);
  }
  return {};
}

std::string warningList(const std::vector<Warning>& warnings, const Settings& settings,
                        const Style& style) {
  constexpr int indent = 4;
  std::string list;
  for (const Warning& warning : withoutRepeats(warnings)) {
    list += "\n  " + painted(heading(warning), inkOf(warning.severity), style) + '\n' +
            wrapped(warningText(warning, settings), style.columns, indent);
  }
  return list;
}

}  // namespace pace::cli
