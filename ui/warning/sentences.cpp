#include "ui/warning/sentences.h"

#include <QCoreApplication>

#include "ui/text/wording.h"

namespace pace::ui {

namespace {

using std::chrono::days;
using std::chrono::minutes;
using std::chrono::weeks;

struct Sentences {
  Q_DECLARE_TR_FUNCTIONS(pace::ui::Sentences)
};

/// "60–70 h", or "57 h 30 m–70 h" where the lines are not on whole hours.
QString hoursRange(minutes from, minutes until) {
  const auto first = std::chrono::floor<std::chrono::hours>(from);
  const auto last = std::chrono::floor<std::chrono::hours>(until);
  if (first != from || last != until) {
    return Sentences::tr("%1–%2", "from a length to a length").arg(length(from), length(until));
  }
  return Sentences::tr("%1–%2 h").arg(first.count()).arg(last.count());
}

QString reach(const Warning& warning, const Limits& limits) {
  if (warning.severity == Severity::overload) {
    return Sentences::tr("inside the %1 range").arg(hoursRange(limits.overload, limits.severe));
  }
  const minutes limit = std::get<minutes>(warning.limit);
  const bool isAtLine = std::get<minutes>(warning.value) == limit;
  return (isAtLine ? Sentences::tr("at the %1 line") : Sentences::tr("past the %1 line"))
      .arg(length(limit));
}

QString reachInSpell(const Warning& warning, const Standing& standing) {
  QString reached = reach(warning, standing.limits);
  const Warning* spell = warningOf(standing, Rule::spell);
  if (spell == nullptr || warning.severity < Severity::overload) return reached;
  const QString place = ordinal(static_cast<int>(std::get<weeks>(spell->value).count()));
  if (warning.severity == Severity::overload) {
    return Sentences::tr("%1 for the %2 week running").arg(reached, place);
  }
  return Sentences::tr("%1, and the %2 week running at %3 or more")
      .arg(reached, place, length(standing.limits.overload));
}

QString hoursSentence(const Warning& warning, const QString& stretch, const QString& reached) {
  const QString pattern =
      warning.atLeast ? Sentences::tr("At least %1 %2, %3.", "hours, in which days, which line")
                      : Sentences::tr("%1 %2, %3.", "hours, in which days, which line");
  return pattern.arg(length(std::get<minutes>(warning.value)), stretch, reached);
}

QString weekSentence(const Warning& warning, const Standing& standing) {
  const QString week = standing.isOver
                           ? Sentences::tr("in the week of %1").arg(dayRange(standing.week))
                           : Sentences::tr("this week");
  return hoursSentence(warning, week, reachInSpell(warning, standing));
}

QString rollingSentence(const Warning& warning, const Standing& standing) {
  return hoursSentence(warning, Sentences::tr("in the 7 days of %1").arg(dayRange(warning.days)),
                       reach(warning, standing.limits));
}

QString restSentence(const Warning& warning) {
  const int count = static_cast<int>(std::get<days>(warning.value).count());
  return (warning.atLeast ? Sentences::tr("At least %n days without a day off, %1.", nullptr, count)
                          : Sentences::tr("%n days without a day off, %1.", nullptr, count))
      .arg(dayRange(warning.days));
}

QString sleepSentence(const Warning& warning, bool isOver) {
  const Day lastMorning = warning.days.until - days{1};
  return (isOver ? Sentences::tr("Sleep averaged %1 over the 7 nights to %2, under %3.")
                 : Sentences::tr("Sleep averages %1 over the 7 nights to %2, under %3."))
      .arg(length(std::get<minutes>(warning.value)), shortDay(lastMorning),
           length(std::get<minutes>(warning.limit)));
}

QString spellSentence(const Warning& warning, const Limits& limits) {
  const int count = static_cast<int>(std::get<weeks>(warning.value).count());
  return Sentences::tr("%n weeks in a row at %1 or more, %2.", nullptr, count)
      .arg(length(limits.overload), dayRange(warning.days));
}

}  // namespace

QString sentence(const Warning& warning, const Standing& standing) {
  switch (warning.rule) {
    case Rule::weekHours:
      return weekSentence(warning, standing);
    case Rule::rollingHours:
      return rollingSentence(warning, standing);
    case Rule::noRest:
      return restSentence(warning);
    case Rule::shortSleep:
      return sleepSentence(warning, standing.isOver);
    case Rule::spell:
      return spellSentence(warning, standing.limits);
  }
  return {};
}

QString ordinal(int number) {
  const int lastTwo = number % 100;
  const bool isTeen = lastTwo >= 11 && lastTwo <= 13;
  if (!isTeen && number % 10 == 1) return Sentences::tr("%1st").arg(number);
  if (!isTeen && number % 10 == 2) return Sentences::tr("%1nd").arg(number);
  if (!isTeen && number % 10 == 3) return Sentences::tr("%1rd").arg(number);
  return Sentences::tr("%1th").arg(number);
}

}  // namespace pace::ui
