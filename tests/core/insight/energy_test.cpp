#include "core/insight/energy.h"

#include <gtest/gtest.h>

#include "tests/core/insight/diary.h"

namespace pace::test {
namespace {

DayEntry feeling(Day day, Energy energy) {
  DayEntry entry = blank(day);
  entry.energy = energy;
  return entry;
}

TEST(MeanEnergy, leavesOutEveningsWithoutOne) {
  const std::vector entries{feeling(monday, Energy::two), worked(monday + oneDay, hours(9)),
                            feeling(monday + 2 * oneDay, Energy::five)};
  EXPECT_EQ(meanEnergy(entries, {monday, sunday}), 3.5);
}

TEST(MeanEnergy, isOfItsDaysAlone) {
  const std::vector entries{feeling(monday, Energy::one), feeling(monday + oneDay, Energy::four),
                            feeling(monday + 2 * oneDay, Energy::one)};
  EXPECT_EQ(meanEnergy(entries, {monday + oneDay, monday + 2 * oneDay}), 4.0);
}

TEST(MeanEnergy, isUnknownWithoutAny) {
  const std::vector entries{worked(monday, hours(9))};
  EXPECT_EQ(meanEnergy(entries, {monday, sunday}), std::nullopt);
}

}  // namespace
}  // namespace pace::test
