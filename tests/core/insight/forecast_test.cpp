#include "core/insight/forecast.h"

#include <gtest/gtest.h>

#include "tests/core/insight/vectors.h"

namespace pace::test {
namespace {

using std::chrono::weeks;

WholeWeek wholeWeek(const nlohmann::json& numbers) {
  WholeWeek week{};
  for (std::size_t day = 0; day < week.size(); ++day) week.at(day) = RealHours{numbers.at(day)};
  return week;
}

WeekHours weekOfHours(const nlohmann::json& numbers) {
  WeekHours week{};
  std::ranges::copy(realHoursOf(numbers), week.begin());
  return week;
}

/// The sample's history is oldest first, the model's newest first.
Forecast forecastOf(const nlohmann::json& sample) {
  std::vector<WholeWeek> history;
  for (const auto& week : sample.at("history_h")) history.insert(history.begin(), wholeWeek(week));
  return forecast(weekOfHours(sample.at("week_h")), history, priorOf({}, sevenDaysTo(sunday)));
}

TEST(Forecast, isTheWorkedValue) {
  for (const auto& sample : vectors("M6_forecast")) {
    const Forecast foreseen = forecastOf(sample);
    const auto expect = [&](const char* name, double value) {
      EXPECT_NEAR(value, sample.at("expect").at(name).get<double>(), tolerance) << name << sample;
    };
    expect("H", foreseen.logged.count());
    expect("M", foreseen.remaining);
    expect("alpha", foreseen.intercept.count());
    expect("beta", foreseen.slope.count());
    expect("loc", foreseen.location.count());
    expect("scale", foreseen.scale.count());
    expect("nu", foreseen.degrees);
    expect("p55", foreseen.chanceOf(RealHours{55}));
    expect("p60", foreseen.chanceOf(RealHours{60}));
    expect("p70", foreseen.chanceOf(RealHours{70}));
    expect("q10", foreseen.quantile(0.1).count());
    expect("q50", foreseen.quantile(0.5).count());
    expect("q90", foreseen.quantile(0.9).count());
  }
}

/// Four weeks of 9 h on working days and 2 h on Saturdays, then Monday to Wednesday.
std::vector<DayEntry> fiveWeeks() {
  std::vector<DayEntry> entries;
  for (Day day = monday - weeks{4}; day < monday + 3 * oneDay; day += oneDay) {
    const std::chrono::weekday weekday{day};
    const double length = weekday == std::chrono::Sunday     ? 0
                          : weekday == std::chrono::Saturday ? 2
                                                             : 9;
    entries.push_back(worked(day, hours(length)));
  }
  return entries;
}

TEST(Forecast, ofADiaryLearnsFromItsCompleteWeeks) {
  auto entries = fiveWeeks();
  const Day wednesday = monday + 2 * oneDay;
  EXPECT_EQ(forecast(entries, wednesday, {}).weeksOfHistory, 4);
  EXPECT_EQ(forecast(entries, wednesday, {}).logged, RealHours{27});
  EXPECT_FALSE(forecast(entries, wednesday, {}).isEarlyGuess());
  entries.erase(entries.begin());
  EXPECT_EQ(forecast(entries, wednesday, {}).weeksOfHistory, 3);
  EXPECT_TRUE(forecast(entries, wednesday, {}).isEarlyGuess());
}

TEST(Forecast, knowsNothingOfTomorrow) {
  auto entries = fiveWeeks();
  const Forecast before = forecast(entries, monday + 2 * oneDay, {});
  entries.push_back(worked(monday + 3 * oneDay, hours(14)));
  EXPECT_EQ(forecast(entries, monday + 2 * oneDay, {}), before);
}

TEST(Forecast, sharesItsMedianOutOverTheDaysToCome) {
  const Forecast foreseen = forecast(fiveWeeks(), monday + 2 * oneDay, {});
  RealHours sum{};
  for (std::size_t day = 0; day < foreseen.expected.size(); ++day) {
    EXPECT_EQ(foreseen.expected.at(day).has_value(), day >= 3);
    sum += foreseen.expected.at(day).value_or(RealHours{0});
  }
  EXPECT_NEAR(sum.count(), (foreseen.quantile(0.5) - foreseen.logged).count(), 1e-9);
  EXPECT_GT(*foreseen.expected.at(3), *foreseen.expected.at(5));
  EXPECT_GT(*foreseen.expected.at(5), *foreseen.expected.at(6));
}

TEST(Forecast, ofAWholeWeekIsItsTotal) {
  const auto entries = alike(monday, 7, 8);
  const Forecast foreseen = forecast(entries, sunday, {});
  EXPECT_EQ(foreseen.remaining, 0);
  for (const double p : {0.01, 0.5, 0.99}) EXPECT_EQ(foreseen.quantile(p), RealHours{56});
  EXPECT_EQ(foreseen.chanceOf(RealHours{56}), 1);
  EXPECT_EQ(foreseen.chanceOf(RealHours{56.01}), 0);
}

TEST(Forecast, hasGroundAfterTwoDaysOrAWeek) {
  EXPECT_FALSE(forecast({}, monday, {}).hasGround());
  EXPECT_FALSE(forecast(alike(monday, 1, 9), monday, {}).hasGround());
  EXPECT_TRUE(forecast(alike(monday, 2, 9), monday + oneDay, {}).hasGround());
  EXPECT_TRUE(forecast(alike(monday - weeks{1}, 7, 9), monday, {}).hasGround());
}

TEST(Forecast, cannotPassWhatTheDaysHold) {
  const auto entries = alike(monday, 6, 10);
  const Forecast foreseen = forecast(entries, monday + 5 * oneDay, {});
  EXPECT_EQ(foreseen.chanceOf(RealHours{84.5}), 0);
  EXPECT_LE(foreseen.quantile(0.9999), RealHours{84});
}

TEST(ForecastPrior, isTheUsualHoursInTheOrderOfTheWeek) {
  Settings settings;
  UsualHours usual;
  usual.fromMonday.at(6) = hours(5);
  settings.usualHours.change(monday, usual);
  const DaySpan fromSunday{sunday, sunday + weeks{1}};
  const ForecastPrior prior = priorOf(settings, fromSunday);
  EXPECT_EQ(prior.mean.at(0), RealHours{5});
  EXPECT_EQ(prior.mean.at(1), RealHours{8});
  EXPECT_EQ(prior.mean.at(6), RealHours{1});
  EXPECT_EQ(prior.variance, (std::array<double, 7>{6.25, 4, 4, 4, 4, 4, 6.25}));
  EXPECT_EQ(priorOf(settings, {monday - weeks{1}, monday}).mean.at(6), RealHours{1});
}

}  // namespace
}  // namespace pace::test
