#include "core/insight/check_in_due.h"

#include <algorithm>

#include "core/time/week.h"

namespace pace {

std::optional<Day> checkInDue(const Snapshot& snapshot, const std::vector<CheckIn>& checkIns) {
  const Day today = snapshot.today;
  const DaySpan week = weekOf(today, snapshot.settings.calendar.at(today).firstWeekday);
  if (today + std::chrono::days{1} != week.until) return std::nullopt;
  const auto isOfToday = [today](const DayEntry& entry) {
    return entry.day == today && entry.worked;
  };
  const auto isOfWeek = [&week](const CheckIn& checkIn) { return checkIn.week == week.from; };
  const bool isLogged = std::ranges::any_of(snapshot.entries, isOfToday);
  const bool isAnswered = std::ranges::any_of(checkIns, isOfWeek);
  if (!isLogged || isAnswered) return std::nullopt;
  return week.from;
}

}  // namespace pace
