#include "core/insight/rivals.h"

#include <gtest/gtest.h>

#include <algorithm>

#include "tests/core/insight/diary.h"

namespace pace::test {
namespace {

const WeekHours twoDays{RealHours{10}, RealHours{8}};

WholeWeek flat(double hoursADay) {
  WholeWeek week{};
  week.fill(RealHours{hoursADay});
  return week;
}

TEST(IndependentWeekdays, areDrawnFromThePastOfEachDay) {
  const Prediction same = independentWeekdays(twoDays, {flat(6), flat(6)});
  EXPECT_EQ(same.sample.front(), RealHours{48});
  EXPECT_EQ(same.sample.back(), RealHours{48});
  const Prediction mixed = independentWeekdays(twoDays, {flat(4), flat(8)});
  EXPECT_EQ(mixed.sample.front(), RealHours{38});
  EXPECT_EQ(mixed.sample.back(), RealHours{58});
  EXPECT_TRUE(std::ranges::is_sorted(mixed.sample));
  EXPECT_LT(mixed.low, mixed.high);
}

TEST(IndependentWeekdays, areTheSameEachTime) {
  const std::vector history{flat(4), flat(5), flat(9)};
  EXPECT_EQ(independentWeekdays(twoDays, history).sample,
            independentWeekdays(twoDays, history).sample);
}

TEST(StraightLinePace, isTheMeanDayTimesSeven) {
  const Prediction pace = straightLinePace(twoDays);
  EXPECT_EQ(pace.sample, std::vector{RealHours{63}});
  EXPECT_EQ(pace.low, pace.high);
  EXPECT_EQ(pace.chances, (std::array<double, 3>{1, 1, 0}));
}

TEST(Prediction, ofTheForecastHoldsItsQuantiles) {
  const Forecast foreseen = forecast(twoDays, {}, priorOf({}, sevenDaysTo(sunday)));
  const Prediction prediction = predictionOf(foreseen);
  ASSERT_EQ(prediction.sample.size(), 101U);
  EXPECT_EQ(prediction.sample[50], foreseen.quantile(0.5));
  EXPECT_EQ(prediction.low, foreseen.quantile(0.1));
  EXPECT_EQ(prediction.chances[1], foreseen.chanceOf(RealHours{60}));
}

}  // namespace
}  // namespace pace::test
