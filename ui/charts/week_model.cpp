#include "ui/charts/week_model.h"

namespace pace::ui {

namespace {

std::optional<std::chrono::minutes> expectedOn(Day day, const Snapshot& snapshot) {
  if (day < snapshot.today || !snapshot.week.days.contains(day)) return std::nullopt;
  if (!snapshot.forecast.hasGround()) return std::nullopt;
  const auto place = static_cast<std::size_t>((day - snapshot.week.days.from).count());
  const auto& hours = snapshot.forecast.expected.at(place);
  if (!hours) return std::nullopt;
  // A forecast to the minute would say more than it knows.
  using FiveMinutes = std::chrono::duration<int, std::ratio<300>>;
  return std::chrono::round<FiveMinutes>(*hours);
}

}  // namespace

bool isGap(const WeekDay& day, Day today) {
  return !day.worked && day.day <= today && !isForeseen(day);
}

bool isForeseen(const WeekDay& day) {
  constexpr std::chrono::minutes least{15};
  return day.expected >= least;
}

WeekModel weekModel(const Snapshot& snapshot, DaySpan week, Day chosen) {
  WeekModel model{week, {}, snapshot.today, chosen};
  if (snapshot.entries.empty()) return model;
  for (Day day = week.from; day < week.until; day += std::chrono::days{1}) {
    const DayEntry* entry = entryOf(snapshot.entries, day);
    WeekDay& shown = model.days.emplace_back();
    shown.day = day;
    shown.expected = expectedOn(day, snapshot);
    if (entry == nullptr) continue;
    shown.worked = entry->worked;
    shown.slept = entry->slept;
  }
  return model;
}

}  // namespace pace::ui
