#include "ui/charts/cause_model.h"

#include <QCoreApplication>
#include <algorithm>

#include "ui/charts/week_model.h"
#include "ui/text/wording.h"

namespace pace::ui {
namespace {

constexpr std::chrono::days oneDay{1};
constexpr std::chrono::weeks oneWeek{1};
constexpr std::chrono::days mostDays{31};

class CauseWords {
  Q_DECLARE_TR_FUNCTIONS(CauseWords)
};

QString nameOf(Day day) {
  return CauseWords::tr("%1 %2", "weekday and day: Mon 16")
      .arg(weekdayName(day))
      .arg(toQDate(day).day());
}

/// One bar for each of the last of `days`.
template <class Value>
std::vector<CauseBar> barsOf(DaySpan days, const Snapshot& snapshot, Value value) {
  std::vector<CauseBar> bars;
  for (Day day = std::max(days.from, days.until - mostDays); day < days.until; day += oneDay) {
    const DayEntry* entry = entryOf(snapshot.entries, day);
    bars.push_back({nameOf(day), entry == nullptr ? std::nullopt : value(*entry), false});
  }
  return bars;
}

CauseModel workedDays(DaySpan days, const Snapshot& snapshot) {
  return {.title = CauseWords::tr("Hours a day"),
          .bars = barsOf(days, snapshot, [](const DayEntry& entry) { return entry.worked; })};
}

CauseModel nights(const Warning& warning, const Snapshot& snapshot) {
  return {.title = CauseWords::tr("Hours of sleep a night"),
          .bars = barsOf(warning.days, snapshot, [](const DayEntry& entry) { return entry.slept; }),
          .line = std::get<std::chrono::minutes>(warning.limit),
          .ink = &Theme::sleep};
}

CauseModel weeks(const Warning& warning, const Snapshot& snapshot) {
  CauseModel model{.title = CauseWords::tr("Hours a week"), .bars = {}};
  const Day last = std::min(warning.days.until - oneDay, snapshot.today);
  model.line = snapshot.settings.limits.at(last).overload;
  for (Day first = warning.days.from; first < warning.days.until; first += oneWeek) {
    const DaySpan week{first, first + oneWeek};
    model.bars.push_back({CauseWords::tr("%1 %2", "day and month: 16 Nov")
                              .arg(toQDate(first).day())
                              .arg(monthName(first)),
                          workedIn(snapshot.entries, week), false});
  }
  return model;
}

}  // namespace

CauseModel causeModel(const Warning& warning, const Snapshot& snapshot) {
  switch (warning.rule) {
    case Rule::weekHours:
    case Rule::rollingHours:
    case Rule::noRest:
      break;
    case Rule::shortSleep:
      return nights(warning, snapshot);
    case Rule::spell:
      return weeks(warning, snapshot);
  }
  return workedDays(warning.days, snapshot);
}

CauseModel causeAhead(const Snapshot& snapshot) {
  CauseModel model{.title = CauseWords::tr("Hours a day"), .bars = {}};
  for (const WeekDay& day : weekModel(snapshot, snapshot.week.days, snapshot.today).days) {
    const bool isExpected = !day.worked && day.expected.has_value();
    model.bars.push_back({nameOf(day.day), isExpected ? day.expected : day.worked, isExpected});
  }
  return model;
}

}  // namespace pace::ui
