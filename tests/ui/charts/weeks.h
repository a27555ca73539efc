// A week of work and sleep to put into charts.
#pragma once

#include "core/insight/snapshot.h"
#include "core/time/week.h"
#include "tests/support/days.h"

namespace pace::test {

/// Monday to Friday of 16-20 November 2026 worked 11 h each and slept 5 h 30 m, but Thursday not
/// logged; today is Saturday 21.
inline Snapshot aWeek() {
  auto entries = workedDays(day("2026-11-16"), {11.0, 11.0, 11.0, std::nullopt, 11.0});
  for (auto& entry : entries) entry.slept = hours(5.5);
  return summarise(std::move(entries), day("2026-11-21"), {});
}

}  // namespace pace::test
