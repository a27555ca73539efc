#include "core/insight/rest.h"

#include <algorithm>

namespace pace {

namespace {

constexpr std::chrono::days gapThatClosesARun{7};

bool isLogged(const DayEntry* entry) {
  return entry != nullptr && entry->worked.has_value();
}

}  // namespace

WorkRun workRun(Entries entries, Day asOf) {
  constexpr std::chrono::days oneDay{1};
  const Day end = isLogged(entryOf(entries, asOf)) ? asOf : asOf - oneDay;
  WorkRun run;
  run.since = asOf;
  Day first = end + oneDay;
  const Entries known = upTo(entries, end);
  for (auto entry = known.rbegin(); entry != known.rend(); ++entry) {
    if (!entry->worked) continue;
    const std::chrono::days missing = first - entry->day - oneDay;
    if (*entry->worked <= restDayWork || missing >= gapThatClosesARun) break;
    ++run.days;
    run.uncertain = run.uncertain || missing > std::chrono::days{0};
    run.since = first = entry->day;
  }
  return run;
}

int longestRun(Entries entries, Day asOf) {
  int longest = 0;
  int days = 0;
  Day last{};
  for (const DayEntry& entry : upTo(entries, asOf)) {
    if (!entry.worked) continue;
    const bool goesOn = entry.day - last <= gapThatClosesARun && *entry.worked > restDayWork;
    if (!goesOn) days = 0;
    if (*entry.worked > restDayWork) ++days;
    longest = std::max(longest, days);
    last = entry.day;
  }
  return longest;
}

RestDays restDays(Entries entries, Day asOf) {
  constexpr std::chrono::days window{28};
  const Day until = asOf + std::chrono::days{1};
  RestDays rest{.days = 0, .missing = static_cast<int>(window.count())};
  for (const DayEntry& entry : within(entries, {until - window, until})) {
    if (!entry.worked) continue;
    --rest.missing;
    if (*entry.worked <= restDayWork) ++rest.days;
  }
  return rest;
}

}  // namespace pace
