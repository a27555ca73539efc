#include "ui/trends/trend_range.h"

#include <QCoreApplication>
#include <algorithm>

#include "core/time/week.h"

namespace pace::ui {
namespace {

struct RangeWords {
  Q_DECLARE_TR_FUNCTIONS(pace::ui::TrendRange)
};

constexpr int quarterOfWeeks = 13;
constexpr int halfOfWeeks = 26;
constexpr int yearOfWeeks = 52;

/// From the week of the first entry to this one.
int weeksLogged(const Snapshot& snapshot) {
  if (snapshot.entries.empty()) return 0;
  const std::chrono::weekday firstWeekday =
      snapshot.settings.calendar.at(snapshot.today).firstWeekday;
  const DaySpan first = weekOf(snapshot.entries.front().day, firstWeekday);
  return static_cast<int>((snapshot.week.days.until - first.from) / std::chrono::weeks{1});
}

int weekCount(TrendRange range, const Snapshot& snapshot) {
  switch (range) {
    case TrendRange::threeMonths:
      return quarterOfWeeks;
    case TrendRange::sixMonths:
      return halfOfWeeks;
    case TrendRange::twelveMonths:
      return yearOfWeeks;
    case TrendRange::all:
      break;
  }
  return std::max(quarterOfWeeks, weeksLogged(snapshot));
}

}  // namespace

QString rangeName(TrendRange range) {
  switch (range) {
    case TrendRange::threeMonths:
      return RangeWords::tr("3 months");
    case TrendRange::sixMonths:
      return RangeWords::tr("6 months");
    case TrendRange::twelveMonths:
      return RangeWords::tr("12 months");
    case TrendRange::all:
      break;
  }
  return RangeWords::tr("All", "of the weeks logged");
}

std::vector<DaySpan> weeksOf(TrendRange range, const Snapshot& snapshot) {
  std::vector<DaySpan> weeks;
  for (int back = weekCount(range, snapshot) - 1; back >= 0; --back) {
    weeks.push_back(shifted(snapshot.week.days, std::chrono::weeks{-back}));
  }
  return weeks;
}

}  // namespace pace::ui
