#include "core/insight/totals.h"

#include <algorithm>
#include <cstddef>
#include <iterator>

namespace pace {

namespace {

/// The first entry not before `day`. One entry a day: so many days from an end of the diary is at
/// most so many entries from it, and only the gaps are left to search.
Entries::iterator firstFrom(Entries entries, Day day) {
  if (entries.empty() || day <= entries.front().day) return entries.begin();
  if (entries.back().day < day) return entries.end();
  const auto fromFront = (day - entries.front().day).count();
  const auto fromBack = (entries.back().day - day).count() + 1;
  const auto size = std::ssize(entries);
  const auto least = entries.begin() + std::max(size - fromBack, std::ptrdiff_t{0});
  const auto most = entries.begin() + std::min(size, fromFront);
  return std::ranges::lower_bound(least, most, day, {}, &DayEntry::day);
}

}  // namespace

Entries within(Entries entries, DaySpan days) {
  const auto from = firstFrom(entries, days.from);
  const auto until = firstFrom(entries, days.until);
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
