#include "core/insight/totals.h"

#include <algorithm>

namespace pace {

Entries within(Entries entries, DaySpan days) {
  const auto from = std::ranges::lower_bound(entries, days.from, {}, &DayEntry::day);
  const auto until = std::ranges::lower_bound(entries, days.until, {}, &DayEntry::day);
  return from < until ? Entries{from, until} : Entries{};
}

Entries upTo(Entries entries, Day day) {
  return entries.empty() ? entries
                         : within(entries, {entries.front().day, day + std::chrono::days{1}});
}

const DayEntry* entryOf(Entries entries, Day day) {
  const Entries found = within(entries, {day, day + std::chrono::days{1}});
  return found.empty() ? nullptr : &found.front();
}

std::chrono::minutes workedIn(Entries entries, DaySpan days) {
  std::chrono::minutes sum{};
  for (const DayEntry& entry : within(entries, days)) {
    sum += entry.worked.value_or(std::chrono::minutes{0});
  }
  return sum;
}

Total totalOf(Entries entries, DaySpan days, Day today) {
  Total total;
  total.days = days;
  Day next = days.from;
  const auto noteMissing = [&](Day until) {
    for (; next < until && next <= today; next += std::chrono::days{1}) {
      total.missing.push_back(next);
    }
  };
  for (const DayEntry& entry : within(entries, days)) {
    if (!entry.worked) continue;
    noteMissing(entry.day);
    next = entry.day + std::chrono::days{1};
    total.worked += *entry.worked;
    ++total.logged;
  }
  noteMissing(days.until);
  return total;
}

bool isAtLeast(const Total& total, Day today) {
  return !total.missing.empty() && total.missing.front() < today;
}

DaySpan sevenDaysTo(Day day) {
  return {day - std::chrono::days{6}, day + std::chrono::days{1}};
}

std::optional<Day> dayReached(Entries entries, DaySpan days, std::chrono::minutes limit) {
  std::chrono::minutes sum{};
  for (const DayEntry& entry : within(entries, days)) {
    sum += entry.worked.value_or(std::chrono::minutes{0});
    if (sum >= limit) return entry.day;
  }
  return std::nullopt;
}

}  // namespace pace
