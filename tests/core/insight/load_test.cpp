#include "core/insight/load.h"

#include <gtest/gtest.h>

#include "tests/core/insight/vectors.h"

namespace pace::test {
namespace {

using std::chrono::days;

TEST(Load, isTheWorkedValue) {
  for (const auto& sample : vectors("M5_load")) {
    const auto point = load(diaryOf(sample.at("days_h")), lastDayOf(sample.at("days_h")),
                            days{sample.at("tau").get<int>()});
    EXPECT_NEAR(point->load.count(), sample.at("expect").get<double>(), tolerance);
  }
}

TEST(Load, holdsStillOverDaysNotLogged) {
  const auto entries = alike(monday, 10, 8);
  const Day last = entries.back().day;
  EXPECT_NEAR(load(entries, last + 30 * oneDay, shortLoad)->load.count(),
              load(entries, last, shortLoad)->load.count(), 1e-12);
}

TEST(Load, fallsOnADayOff) {
  auto entries = alike(monday, 6, 8);
  const auto before = load(entries, sunday, shortLoad)->load;
  entries.push_back(worked(sunday, hours(0)));
  EXPECT_LT(load(entries, sunday, shortLoad)->load, before);
}

TEST(Load, isUnknownWhereNothingIsLogged) {
  EXPECT_EQ(load({}, sunday, longLoad), std::nullopt);
  EXPECT_EQ(load(sleptNights(monday, {7, 7}), sunday, longLoad), std::nullopt);
}

TEST(LoadLine, hasAPointForEveryDay) {
  auto entries = alike(monday, 3, 8);
  entries.push_back(worked(monday + 5 * oneDay, hours(10)));
  const auto line = loadLine(entries, monday + 8 * oneDay, shortLoad);
  ASSERT_EQ(line.size(), 9U);
  for (std::size_t place = 0; place < line.size(); ++place) {
    EXPECT_EQ(line[place].day, monday + days{place});
    EXPECT_EQ(line[place].settled, place >= 7);
  }
  EXPECT_EQ(line[3].load, line[2].load);
  EXPECT_EQ(line.back(), *load(entries, monday + 8 * oneDay, shortLoad));
}

}  // namespace
}  // namespace pace::test
