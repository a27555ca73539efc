// What holds for every diary of what the weeks add up to.
#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <algorithm>
#include <cmath>

#include "core/insight/snapshot.h"
#include "core/time/week.h"
#include "tests/core/insight/arbitrary_diary.h"

namespace pace::test {
namespace {

using std::chrono::minutes;
using std::chrono::weeks;

std::vector<DayEntry> aWeekLater(std::vector<DayEntry> entries) {
  for (DayEntry& entry : entries) entry.day += weeks{1};
  return entries;
}

/// `entries` with every day that has hours an hour longer.
std::vector<DayEntry> fuller(std::vector<DayEntry> entries) {
  for (DayEntry& entry : entries) {
    if (entry.worked) entry.worked = std::min(*entry.worked + minutes{60}, maxDayLength);
  }
  return entries;
}

std::vector<DayEntry> without(std::vector<DayEntry> entries, Day day) {
  std::erase_if(entries, [day](const DayEntry& entry) { return entry.day == day; });
  return entries;
}

RC_GTEST_PROP(Forecast, quantilesRiseAndNeverFallBelowWhatIsLogged, ()) {
  const auto entries = arbitraryDiary();
  const Forecast foreseen = forecast(entries, arbitraryDay(), arbitrarySettings());
  RealHours last = foreseen.logged;
  for (int percent = 1; percent < 100; ++percent) {
    const RealHours next = foreseen.quantile(percent / 100.0);
    RC_ASSERT((next >= last));
    last = next;
  }
  RC_ASSERT((last <= foreseen.logged + RealHours{24.0 * foreseen.remaining}));
}

RC_GTEST_PROP(Forecast, chancesFallAsTotalsRise, ()) {
  const Forecast foreseen = forecast(arbitraryDiary(), arbitraryDay(), arbitrarySettings());
  double last = 1;
  for (int total = 0; total <= 168; total += 4) {
    const double chance = foreseen.chanceOf(RealHours{static_cast<double>(total)});
    RC_ASSERT((chance <= last));
    RC_ASSERT((chance >= 0));
    last = chance;
  }
}

RC_GTEST_PROP(AWeekLater, everyInsightIsTheSame, ()) {
  const auto entries = arbitraryDiary();
  const auto settings = arbitrarySettings();
  const Day today = arbitraryDay();
  const Snapshot now = summarise(entries, today, settings);
  const Snapshot later = summarise(aWeekLater(entries), today + weeks{1}, settings);
  RC_ASSERT((later.forecast == now.forecast));
  RC_ASSERT((later.weekMeans == now.weekMeans));
  RC_ASSERT((hoursOf(later.overtime) == hoursOf(now.overtime)));
  RC_ASSERT((later.restDays == now.restDays));
  RC_ASSERT((later.sleepDebt == now.sleepDebt));
  RC_ASSERT((later.sleepShortfall == now.sleepShortfall));
  RC_ASSERT((later.shortLoad ? later.shortLoad->load : RealHours{}) ==
            (now.shortLoad ? now.shortLoad->load : RealHours{}));
}

RC_GTEST_PROP(MoreHours, neverLowerAMeanOrAnOvertime, ()) {
  const auto entries = arbitraryDiary();
  const auto settings = arbitrarySettings();
  const Day today = arbitraryDay();
  const Snapshot less = summarise(entries, today, settings);
  const Snapshot more = summarise(fuller(entries), today, settings);
  RC_ASSERT((less.weekMeans.seventeenWeeks <= more.weekMeans.seventeenWeeks));
  RC_ASSERT((less.weekMeans.fourWeeks <= more.weekMeans.fourWeeks));
  for (std::size_t block = 0; block < Overtime::blockCount; ++block) {
    RC_ASSERT((less.overtime.blocks.at(block).overtime <= more.overtime.blocks.at(block).overtime));
  }
  RC_ASSERT((less.restDays.days >= more.restDays.days));
}

// Taking a day of hours out may leave a value unknown, but never makes it what a day of 0 would.
RC_GTEST_PROP(AMissingDay, isNeverTakenForZero, ()) {
  const auto entries = arbitraryDiary();
  const auto settings = arbitrarySettings();
  const Day today = arbitraryDay();
  const Day day = arbitraryDay();
  const auto missing = without(entries, day);
  const Snapshot known = summarise(entries, today, settings);
  const Snapshot unknown = summarise(missing, today, settings);
  RC_ASSERT((unknown.restDays.days <= known.restDays.days));
  RC_ASSERT((unknown.forecast.weeksOfHistory <= known.forecast.weeksOfHistory));
  if (unknown.shortLoad && known.shortLoad) {
    auto rested = missing;
    const auto place = std::ranges::lower_bound(rested, day, {}, &DayEntry::day);
    rested.insert(place, worked(day, minutes{0}));
    RC_ASSERT((unknown.shortLoad->load >= load(rested, today, shortLoad)->load));
  }
}

RC_GTEST_PROP(Weeks, areForeseenForEveryFirstWeekday, ()) {
  const auto entries = arbitraryDiary();
  const Day today = arbitraryDay();
  for (unsigned start = 0; start < 7; ++start) {
    const std::chrono::weekday first{start};
    const Forecast foreseen = forecast(entries, today, startingOn(first));
    const DaySpan week = weekOf(today, first);
    const RealHours logged{workedIn(upTo(entries, today), week)};
    RC_ASSERT((std::abs((foreseen.logged - logged).count()) < 1e-9));
  }
}

}  // namespace
}  // namespace pace::test
