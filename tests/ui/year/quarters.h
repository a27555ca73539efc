// Two quarters to put into a table, for tests.
#pragma once

#include "tests/support/days.h"
#include "ui/year/quarters_model.h"

namespace pace::test {

inline Quarter quarter(const std::string& from, const std::string& until) {
  Quarter all;
  all.total.days = {day(from), day(until)};
  all.total.worked = hours(742.75);
  all.weekMean = RealHours{57.1};
  all.overloadWeeks = 6;
  all.severeWeeks = 1;
  all.daysOff = 9;
  all.sleep = {80, hours(6)};
  return all;
}

/// Two quarters, the second with a day not logged and without a severe week.
inline ui::QuartersModel twoQuarters() {
  ui::QuartersModel model{
      std::chrono::year{2026},
      {quarter("2026-04-01", "2026-07-01"), quarter("2026-10-01", "2026-11-23")},
      {},
      day("2026-11-22")};
  model.quarters[1].total.missing = {day("2026-11-08")};
  model.quarters[1].severeWeeks = 0;
  return model;
}

}  // namespace pace::test
