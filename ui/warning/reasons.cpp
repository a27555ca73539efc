#include "ui/warning/reasons.h"

#include <QCoreApplication>

#include "core/insight/rest.h"
#include "ui/text/wording.h"
#include "ui/warning/ahead.h"
#include "ui/warning/remedies.h"
#include "ui/warning/sentences.h"

namespace pace::ui {

namespace {

using std::chrono::minutes;

struct Reasons {
  Q_DECLARE_TR_FUNCTIONS(pace::ui::Reasons)
};

QString ruleText(const Warning& warning, const Limits& limits) {
  switch (warning.rule) {
    case Rule::weekHours:
      return Reasons::tr("The hours of one calendar week, held against the line of %1.")
          .arg(length(std::get<minutes>(warning.limit)));
    case Rule::rollingHours:
      return Reasons::tr(
                 "The hours of any 7 days in a row, wherever the week begins, held against the "
                 "line of %1.")
          .arg(length(std::get<minutes>(warning.limit)));
    case Rule::noRest:
      return Reasons::tr(
                 "Days with more than %1 of work, in a row. The line is %n days; a day not logged "
                 "neither ends the run nor adds to it.",
                 nullptr, static_cast<int>(std::get<std::chrono::days>(warning.limit).count()))
          .arg(length(restDayWork));
    case Rule::shortSleep:
      return Reasons::tr(
                 "The average of the nights logged in the last 7, where there are 4 or more. The "
                 "line is %1.")
          .arg(length(std::get<minutes>(warning.limit)));
    case Rule::spell:
      return Reasons::tr("Weeks in a row that reach %1. The line is %n weeks.", nullptr,
                         static_cast<int>(std::get<std::chrono::weeks>(warning.limit).count()))
          .arg(length(limits.overload));
  }
  return {};
}

QString daysText(const Warning& warning) {
  return Reasons::tr("%1; at this line since %2.", "days, first day")
      .arg(dayRange(warning.days), shortDay(warning.since));
}

QString restSource(Severity severity) {
  switch (severity) {
    case Severity::notice:
      return Reasons::tr(
          "European law asks for a rest in every 7 days (Directive 2003/88/EC, "
          "article 5).");
    case Severity::high:
      return Reasons::tr(
          "12 days is the most that European law lets run (Court of Justice, "
          "C-306/16).");
    case Severity::overload:
    case Severity::severe:
      return Reasons::tr("14 days in a row is what Japan proposed in 2024 to allow no longer.");
  }
  return {};
}

QString sleepSource(Severity severity) {
  if (severity < Severity::overload) {
    return Reasons::tr("Adults are advised to sleep 7 h or more (AASM and SRS 2015).");
  }
  return Reasons::tr(
      "Sleep under 6 h was the main risk factor for burnout in a study of 388 people "
      "over two years (Söderström et al. 2012).");
}

QString sourceText(const Warning& warning) {
  switch (warning.rule) {
    case Rule::weekHours:
    case Rule::rollingHours:
      return hoursSource(warning.severity);
    case Rule::noRest:
      return restSource(warning.severity);
    case Rule::shortSleep:
      return sleepSource(warning.severity);
    case Rule::spell:
      return Reasons::tr(
          "What the studies link with harm is long hours that are kept up (WHO/ILO "
          "2021). Three weeks is Pacekeeper's own line.");
  }
  return {};
}

QString clearingText(const Warning& warning, const Limits& limits) {
  switch (warning.rule) {
    case Rule::weekHours:
      return Reasons::tr("A week that stays below %1 clears it.")
          .arg(length(std::get<minutes>(warning.limit)));
    case Rule::rollingHours:
      return Reasons::tr("Seven days in a row that come to less than %1 clear it.")
          .arg(length(std::get<minutes>(warning.limit)));
    case Rule::noRest:
      return Reasons::tr("One day off, with %1 of work or less, clears it.")
          .arg(length(restDayWork));
    case Rule::shortSleep:
      return Reasons::tr("An average of %1 or more over 7 nights clears it.")
          .arg(length(std::get<minutes>(warning.limit)));
    case Rule::spell:
      return Reasons::tr("One week below %1 clears it.").arg(length(limits.overload));
  }
  return {};
}

/// "A week that stays below 60 h clears it. Keeping Sunday free holds the week at 61 h."
QString clearing(const Warning& warning, const Standing& standing, const Snapshot& snapshot) {
  QString end = clearingText(warning, standing.limits);
  if (standing.isOver) return end;
  return Reasons::tr("%1 %2", "what ends it, then the next step")
      .arg(end, remedy(warning, standing, snapshot));
}

Reason reasonFor(const Warning& warning, const Standing& standing, const Snapshot& snapshot) {
  return {.severity = warning.severity,
          .what = sentence(warning, standing),
          .rule = ruleText(warning, standing.limits),
          .days = daysText(warning),
          .source = sourceText(warning),
          .clearing = clearing(warning, standing, snapshot),
          .cause = causeModel(warning, snapshot)};
}

/// What the forecast has learned from.
QString groundText(int weeks) {
  if (weeks == 0) {
    return Reasons::tr(
        "Your usual hours, given the hours so far: there is no complete week to "
        "learn from yet. It speaks up at a chance of 70 %.");
  }
  return (weeks == 1
              ? Reasons::tr("What your last complete week came to, given the hours so far. "
                            "It speaks up at a chance of 70 %.")
              : Reasons::tr("What your last %n complete weeks came to, the newest counting "
                            "most, given the hours so far. It speaks up at a chance of 70 %.",
                            nullptr, weeks));
}

Reason reasonAhead(Severity level, const Standing& standing, const Snapshot& snapshot) {
  return {.severity = level,
          .what = aheadSentence(level, standing, snapshot),
          .rule = groundText(snapshot.forecast.weeksOfHistory),
          .days = Reasons::tr("%1; dashed is what is likely.").arg(dayRange(standing.week)),
          .source = hoursSource(level),
          .clearing = aheadRemedy(snapshot),
          .cause = causeAhead(snapshot)};
}

}  // namespace

QString hoursSource(Severity severity) {
  switch (severity) {
    case Severity::notice:
      return Reasons::tr(
          "48 h is the most a week may hold on average in the European Union "
          "(Directive 2003/88/EC).");
    case Severity::high:
      return Reasons::tr(
          "Working 55 h or more week after week is linked with more strokes and "
          "heart disease (WHO/ILO 2021).");
    case Severity::overload:
      return Reasons::tr(
          "Above 60 h a week, the odds of burnout were twice those at 40 h in a "
          "study of 2,081 hospital staff (Lin et al. 2021).");
    case Severity::severe:
      return Reasons::tr("70 h a week put out about what 56 h did (Pencavel 2014).");
  }
  return {};
}

std::vector<Reason> reasons(const Standing& standing, const Snapshot& snapshot) {
  std::vector<Reason> reasons;
  if (standing.ahead) reasons.push_back(reasonAhead(*standing.ahead, standing, snapshot));
  for (const Warning& warning : standing.warnings) {
    reasons.push_back(reasonFor(warning, standing, snapshot));
  }
  return reasons;
}

}  // namespace pace::ui
