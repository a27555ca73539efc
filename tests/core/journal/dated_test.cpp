#include "core/journal/dated.h"

#include <gtest/gtest.h>

#include "tests/support/days.h"

using pace::Dated;
using pace::test::day;

TEST(Dated, holdsItsFirstValueUntilTheFirstChange) {
  Dated<int> number{1};
  number.change(day("2026-11-16"), 2);
  EXPECT_EQ(number.at(day("1970-01-01")), 1);
  EXPECT_EQ(number.at(day("2026-11-15")), 1);
  EXPECT_EQ(number.at(day("2026-11-16")), 2);
  EXPECT_EQ(number.at(day("2200-12-31")), 2);
}

TEST(Dated, takesChangesInAnyOrder) {
  Dated<int> number{1};
  number.change(day("2026-12-01"), 4);
  number.change(day("2026-10-01"), 2);
  number.change(day("2026-11-01"), 3);
  EXPECT_EQ(number.at(day("2026-10-31")), 2);
  EXPECT_EQ(number.at(day("2026-11-30")), 3);
  EXPECT_EQ(number.at(day("2026-12-01")), 4);
}

TEST(Dated, replacesAChangeOnTheSameDay) {
  Dated<int> number{1};
  number.change(day("2026-11-16"), 2);
  number.change(day("2026-11-16"), 3);
  Dated<int> once{1};
  once.change(day("2026-11-16"), 3);
  EXPECT_EQ(number, once);
}
