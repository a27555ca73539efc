#include "core/insight/spell.h"

#include "core/time/week.h"

namespace pace {

namespace {

bool isOverload(Entries entries, DaySpan week, const Limits& limits) {
  return workedIn(entries, week) >= limits.overload;
}

}  // namespace

Spell spell(Entries entries, Day asOf, const Settings& settings) {
  constexpr std::chrono::weeks oneWeek{1};
  const Entries known = upTo(entries, asOf);
  const DaySpan thisWeek = weekOf(asOf, settings.calendar.at(asOf).firstWeekday);
  Spell spell{0, thisWeek.from};
  if (isOverload(known, thisWeek, settings.limits.at(asOf))) ++spell.weeks;
  DaySpan week = shifted(thisWeek, -oneWeek);
  while (isOverload(known, week, settings.limits.at(week.until - std::chrono::days{1}))) {
    ++spell.weeks;
    spell.since = week.from;
    week = shifted(week, -oneWeek);
  }
  return spell;
}

}  // namespace pace
