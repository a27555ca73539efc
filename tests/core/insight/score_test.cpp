#include "core/insight/score.h"

#include <gtest/gtest.h>

#include "core/insight/rivals.h"
#include "tests/core/insight/vectors.h"

namespace pace::test {
namespace {

TEST(Crps, ofASampleIsTheWorkedValue) {
  const std::vector<RealHours> sample{RealHours{1}, RealHours{2}, RealHours{4}};
  EXPECT_NEAR(crps(sample, RealHours{3}).count(), 0.666667, tolerance);
}

TEST(Crps, ofAForecastIsTheWorkedValue) {
  const WholeWeek first{RealHours{9}, RealHours{9}, RealHours{10}, RealHours{9}, RealHours{9}};
  const WholeWeek second{RealHours{10}, RealHours{10}, RealHours{11}, RealHours{10},
                         RealHours{10}, RealHours{4},  RealHours{0}};
  const WholeWeek third{RealHours{11}, RealHours{11}, RealHours{12}, RealHours{10},
                        RealHours{11}, RealHours{6},  RealHours{3}};
  const WholeWeek fourth{RealHours{10}, RealHours{11}, RealHours{11}, RealHours{11},
                         RealHours{10}, RealHours{5},  RealHours{0}};
  const Forecast foreseen =
      forecast({RealHours{10}, RealHours{11}, RealHours{10.5}}, {fourth, third, second, first},
               priorOf({}, sevenDaysTo(sunday)));
  EXPECT_NEAR(crps(predictionOf(foreseen).sample, RealHours{58}).count(), 1.805998, tolerance);
  EXPECT_NEAR(1 - foreseen.chanceOf(RealHours{58}), 0.719736, tolerance);
}

TEST(Crps, ofOneValueIsItsError) {
  EXPECT_EQ(crps(std::vector{RealHours{50}}, RealHours{58}), RealHours{8});
}

TEST(Brier, isTheWorkedValue) {
  const auto sample = vectors("M7_scores").at("brier").at(0);
  BrierScore score;
  for (std::size_t i = 0; i < sample.at("p").size(); ++i) {
    score.add(sample.at("p").at(i), sample.at("outcome").at(i).get<int>() == 1);
  }
  EXPECT_NEAR(score.value(), sample.at("expect").get<double>(), tolerance);
}

}  // namespace
}  // namespace pace::test
