#include "ui/charts/year_model.h"

#include <algorithm>

namespace pace::ui {

DaySpan daysOf(std::chrono::year year) {
  return {Day{year / 1 / 1}, Day{(year + std::chrono::years{1}) / 1 / 1}};
}

std::size_t heatOf(std::chrono::minutes worked) {
  const auto* const step = std::upper_bound(heatSteps.begin(), heatSteps.end(), worked);
  return static_cast<std::size_t>(step - heatSteps.begin());
}

YearModel yearModel(const Snapshot& snapshot, std::chrono::year year, Day chosen) {
  const Calendar& calendar = snapshot.settings.calendar.at(snapshot.today);
  YearModel model{year, {}, {}, calendar.firstWeekday, snapshot.today, chosen};
  if (snapshot.entries.empty()) return model;
  model.firstLogged = snapshot.entries.front().day;
  const DaySpan days = daysOf(year);
  for (Day day = days.from; day < days.until && day <= snapshot.today;
       day += std::chrono::days{1}) {
    const DayEntry* entry = entryOf(snapshot.entries, day);
    model.days.push_back(entry ? WeekDay{day, entry->worked, entry->slept} : WeekDay{day, {}, {}});
  }
  return model;
}

}  // namespace pace::ui
