#include "core/insight/rest.h"

#include <ranges>

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
  for (const DayEntry& entry : upTo(entries, end) | std::views::reverse) {
    if (!entry.worked) continue;
    const std::chrono::days missing = first - entry.day - oneDay;
    if (*entry.worked <= restDayWork || missing >= gapThatClosesARun) break;
    ++run.days;
    run.uncertain = run.uncertain || missing > std::chrono::days{0};
    run.since = first = entry.day;
  }
  return run;
}

}  // namespace pace
