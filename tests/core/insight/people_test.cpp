// The forecast on the invented people of the benchmarks: well calibrated, and better than taking
// each weekday by itself.
#include "tests/bench/people.h"

#include <gtest/gtest.h>

#include "core/insight/replay.h"

namespace pace::test {
namespace {

struct Sum {
  double count = 0;
  double covered = 0;
  double error = 0;
  double rivalError = 0;
};

Sum scoreOfEveryone() {
  Sum sum;
  for (int number = 0; number < bench::peopleCount; ++number) {
    const auto entries = bench::person(number);
    const Replay played = replay(entries, entries.back().day + std::chrono::days{1}, {});
    const auto count = static_cast<double>(played.forecasts.size());
    sum.count += count;
    sum.covered += count * played.model.coverage;
    sum.error += count * played.model.crps.count();
    sum.rivalError += count * played.independentWeekdays.crps.count();
  }
  return sum;
}

TEST(ForecastOfPeople, coversAndBeatsWeekdaysTakenApart) {
  const Sum sum = scoreOfEveryone();
  EXPECT_GE(sum.count, 2000);
  EXPECT_GE(sum.covered / sum.count, 0.75);
  EXPECT_LE(sum.covered / sum.count, 0.85);
  EXPECT_LE(sum.error, 0.9 * sum.rivalError);
}

}  // namespace
}  // namespace pace::test
