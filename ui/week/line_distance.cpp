#include "ui/week/line_distance.h"

#include <QCoreApplication>

#include "ui/text/wording.h"

namespace pace::ui {

namespace {

using std::chrono::minutes;

struct LineDistance {
  Q_DECLARE_TR_FUNCTIONS(pace::ui::LineDistance)
};

/// The first limit above `worked`; none where all are reached.
std::optional<minutes> nextLine(minutes worked, const Limits& limits) {
  for (const minutes limit : {limits.notice, limits.high, limits.overload, limits.severe}) {
    if (worked < limit) return limit;
  }
  return std::nullopt;
}

QString past(minutes beyond, bool atLeast) {
  return (atLeast ? LineDistance::tr("at least %1 past the %2 line")
                  : LineDistance::tr("%1 past the %2 line"))
      .arg(length(beyond));
}

QString ahead(minutes left, bool atLeast, bool isOver) {
  if (isOver) {
    return (atLeast ? LineDistance::tr("at most %1 below the %2 line")
                    : LineDistance::tr("%1 below the %2 line"))
        .arg(length(left));
  }
  return (atLeast ? LineDistance::tr("at most %1 to the %2 line")
                  : LineDistance::tr("%1 to the %2 line"))
      .arg(length(left));
}

}  // namespace

QString lineDistance(const Total& week, const Limits& limits, Day today) {
  const bool atLeast = isAtLeast(week, today);
  if (const auto line = nextLine(week.worked, limits)) {
    return ahead(*line - week.worked, atLeast, week.days.until <= today).arg(length(*line));
  }
  if (week.worked == limits.severe)
    return LineDistance::tr("at the %1 line").arg(length(limits.severe));
  return past(week.worked - limits.severe, atLeast).arg(length(limits.severe));
}

}  // namespace pace::ui
