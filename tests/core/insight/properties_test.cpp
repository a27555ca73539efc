// What holds for every diary.
#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <algorithm>
#include <array>
#include <iterator>

#include "core/insight/rest.h"
#include "core/insight/sleep.h"
#include "core/insight/snapshot.h"
#include "core/insight/spell.h"
#include "core/time/week.h"
#include "tests/core/insight/arbitrary_diary.h"

namespace pace::test {
namespace {

using std::chrono::days;
using std::chrono::minutes;
using std::chrono::weeks;

constexpr std::array everyRule{Rule::weekHours, Rule::rollingHours, Rule::noRest, Rule::shortSleep,
                               Rule::spell};

void requireNoLower(const std::vector<Warning>& less, const std::vector<Warning>& more) {
  for (const Rule rule : everyRule) {
    RC_ASSERT((severityOf(less, rule) <= severityOf(more, rule)));
  }
}

std::vector<DayEntry> shiftedByAWeek(std::vector<DayEntry> entries) {
  for (DayEntry& entry : entries) entry.day += weeks{1};
  return entries;
}

/// `entries` with `length` as the work of `day`, whether it was logged or not.
std::vector<DayEntry> with(std::vector<DayEntry> entries, Day day, minutes length) {
  const auto place = std::ranges::lower_bound(entries, day, {}, &DayEntry::day);
  if (place != entries.end() && place->day == day) {
    place->worked = length;
  } else {
    entries.insert(place, worked(day, length));
  }
  return entries;
}

minutes sumOf(const std::vector<DayEntry>& entries) {
  minutes sum{};
  for (const DayEntry& entry : entries) sum += entry.worked.value_or(minutes{0});
  return sum;
}

RC_GTEST_PROP(Within, findsTheEntriesThatTheSpanHolds, ()) {
  const auto entries = arbitraryDiary();
  const DaySpan stretch{arbitraryDay(), arbitraryDay()};
  std::vector<DayEntry> held;
  std::ranges::copy_if(entries, std::back_inserter(held),
                       [&](const DayEntry& entry) { return stretch.contains(entry.day); });
  RC_ASSERT(std::ranges::equal(within(entries, stretch), held));
}

RC_GTEST_PROP(MoreHours, neverLowerASeverity, ()) {
  const auto entries = arbitraryDiary();
  const auto settings = arbitrarySettings();
  const Day day = arbitraryDay();
  const Day asOf = arbitraryDay();
  const DayEntry* before = entryOf(entries, day);
  const bool wasLogged = before != nullptr && before->worked.has_value();
  const minutes least = wasLogged ? *before->worked : restDayWork + minutes{1};
  const minutes more{*rc::gen::inRange(static_cast<int>(least.count()), 1441)};
  const auto fuller = with(entries, day, more);
  requireNoLower(assess(entries, asOf, settings), assess(fuller, asOf, settings));
  const DaySpan week = weekOf(asOf, settings.calendar.at(asOf).firstWeekday);
  requireNoLower(assess(entries, week, settings), assess(fuller, week, settings));
}

RC_GTEST_PROP(AWeekLater, everyAnswerIsAWeekLater, ()) {
  const auto entries = arbitraryDiary();
  const auto settings = arbitrarySettings();
  const Day asOf = arbitraryDay();
  const auto later = shiftedByAWeek(entries);
  const Day laterAsOf = asOf + weeks{1};

  auto warnings = assess(entries, asOf, settings);
  for (Warning& warning : warnings) {
    warning.since += weeks{1};
    warning.days = shifted(warning.days, weeks{1});
  }
  RC_ASSERT(assess(later, laterAsOf, settings) == warnings);
  auto run = workRun(entries, asOf);
  run.since += weeks{1};
  RC_ASSERT(workRun(later, laterAsOf) == run);
  auto spellNow = spell(entries, asOf, settings);
  spellNow.since += weeks{1};
  RC_ASSERT(spell(later, laterAsOf, settings) == spellNow);
  RC_ASSERT(sleepMean(later, laterAsOf) == sleepMean(entries, asOf));
}

RC_GTEST_PROP(Weeks, addUpToTheirDaysForEveryFirstWeekday, ()) {
  const auto entries = arbitraryDiary();
  const Day last = monday + weeks{2};
  for (unsigned start = 0; start < 7; ++start) {
    const auto settings = startingOn(std::chrono::weekday{start});
    const Snapshot snapshot = summarise(entries, last, settings);
    minutes sum{};
    std::size_t counted = 0;
    for (const Total& week : weekTotals(snapshot, last, 14)) {
      sum += week.worked;
      counted += static_cast<std::size_t>(week.logged) + week.missing.size();
    }
    RC_ASSERT(sum == sumOf(entries));
    const DaySpan thisWeek = weekOf(last, std::chrono::weekday{start});
    const Day first = thisWeek.from - weeks{13};
    RC_ASSERT(days{static_cast<int>(counted)} == last + oneDay - first);
  }
}

// Logging 0 h on a day that was missing says more, but adds nothing: every total stays, one day
// fewer is missing, and only the run of work may end.
RC_GTEST_PROP(AMissingDay, addsAsMuchAsADayOffAndEndsNothing, ()) {
  const auto entries = arbitraryDiary();
  const auto settings = arbitrarySettings();
  const Day asOf = arbitraryDay();
  const Day day = arbitraryDay();
  const DayEntry* entry = entryOf(entries, day);
  RC_PRE(day <= asOf && (entry == nullptr || !entry->worked));
  const auto rested = with(entries, day, minutes{0});

  const DaySpan around{day - weeks{1}, asOf + oneDay};
  const Total missing = totalOf(entries, around, asOf);
  const Total known = totalOf(rested, around, asOf);
  RC_ASSERT(known.worked == missing.worked);
  RC_ASSERT(known.logged == missing.logged + 1);
  RC_ASSERT(known.missing.size() + 1 == missing.missing.size());
  RC_ASSERT(spell(rested, asOf, settings) == spell(entries, asOf, settings));
  RC_ASSERT(sleepMean(rested, asOf) == sleepMean(entries, asOf));
  RC_ASSERT(workRun(rested, asOf).days <= workRun(entries, asOf).days);
}

// Forgetting one day inside a run takes that day from it and no other.
RC_GTEST_PROP(AMissingDay, neverEndsARun, ()) {
  const int length = *rc::gen::inRange(3, 40);
  const int forgotten = *rc::gen::inRange(1, length - 1);
  auto entries = alike(monday, length, 8);
  entries.erase(entries.begin() + forgotten);
  const WorkRun run = workRun(entries, monday + days{length - 1});
  RC_ASSERT(run == (WorkRun{length - 1, true, monday}));
}

RC_GTEST_PROP(SleepMean, liesAmongItsNightsAndTakesNoMissingOneForZero, ()) {
  const auto entries = arbitraryDiary();
  const Day asOf = arbitraryDay();
  const SleepMean sleep = sleepMean(entries, asOf);
  std::vector<minutes> nights;
  for (const DayEntry& entry : within(entries, sevenDaysTo(asOf))) {
    if (entry.slept) nights.push_back(*entry.slept);
  }
  RC_ASSERT(static_cast<std::size_t>(sleep.nights) == nights.size());
  RC_ASSERT(sleep.mean.has_value() == !nights.empty());
  if (nights.empty()) return;
  RC_ASSERT((std::ranges::min(nights) <= sleep.mean && sleep.mean <= std::ranges::max(nights)));
}

}  // namespace
}  // namespace pace::test
