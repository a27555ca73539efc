#include "core/insight/recovery.h"

#include "core/time/week.h"

namespace pace {

namespace {

constexpr std::chrono::days oneDay{1};
constexpr std::chrono::weeks oneWeek{1};
constexpr int shortestSpell = 3;
constexpr int furthestBack = 26;

/// Of the logged days, times 7; none without any.
std::optional<RealHours> weeklyHours(Entries entries, DaySpan days) {
  constexpr int daysAWeek = 7;
  const Total total = totalOf(entries, days, days.until);
  if (total.logged == 0) return std::nullopt;
  return RealHours{total.worked} * daysAWeek / total.logged;
}

/// The last spell long enough that ended before `week`, and the first day after it.
std::optional<std::pair<Spell, Day>> lastSpellBefore(Entries entries, DaySpan week,
                                                     const Settings& settings) {
  for (int back = 1; back <= furthestBack; ++back) {
    const DaySpan past = shifted(week, std::chrono::weeks{-back});
    const Spell ending = spell(entries, past.until - oneDay, settings);
    const bool endsHere = ending.weeks > 0 && ending.since + ending.weeks * oneWeek == past.until;
    if (endsHere && ending.weeks >= shortestSpell) return std::pair(ending, past.until);
  }
  return std::nullopt;
}

}  // namespace

bool Recovery::isImproving() const {
  const bool sleepsLess = sleptDuring && sleptSince && *sleptSince < *sleptDuring;
  return workedSince < workedDuring && !sleepsLess;
}

std::optional<Recovery> recovery(Entries entries, Day today, const Settings& settings) {
  if (spell(entries, today, settings).weeks > 0) return std::nullopt;
  const DaySpan week = weekOf(today, settings.calendar.at(today).firstWeekday);
  const auto last = lastSpellBefore(entries, week, settings);
  if (!last) return std::nullopt;
  const auto& [ended, end] = *last;
  const DaySpan during{ended.since, end};
  const DaySpan since{end, today + oneDay};
  const auto worked = weeklyHours(entries, since);
  if (!worked) return std::nullopt;
  return Recovery{.spell = ended,
                  .endedOn = end,
                  .workedDuring = *weeklyHours(entries, during),
                  .workedSince = *worked,
                  .sleptDuring = meanSleep(entries, during).mean,
                  .sleptSince = meanSleep(entries, since).mean};
}

}  // namespace pace
