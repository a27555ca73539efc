#include "ui/charts/week_model.h"

namespace pace::ui {

WeekModel weekModel(const Snapshot& snapshot, DaySpan week, Day chosen) {
  WeekModel model{week, {}, snapshot.today, chosen};
  if (snapshot.entries.empty()) return model;
  for (Day day = week.from; day < week.until; day += std::chrono::days{1}) {
    const DayEntry* entry = entryOf(snapshot.entries, day);
    model.days.push_back(entry ? WeekDay{day, entry->worked, entry->slept} : WeekDay{day, {}, {}});
  }
  return model;
}

}  // namespace pace::ui
