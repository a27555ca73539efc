#include "core/insight/sleep_debt.h"

#include <gtest/gtest.h>

#include "tests/core/insight/vectors.h"

namespace pace::test {
namespace {

std::vector<RealHours> nightsOf(const nlohmann::json& numbers) {
  std::vector<RealHours> nights;
  for (const auto& number : numbers) nights.emplace_back(number.get<double>());
  return nights;
}

TEST(SleepDebt, settlesAtTheWorkedLevels) {
  const auto constants = vectors("M4_constants");
  for (const auto& [length, level] : constants.at("L_star").items()) {
    EXPECT_NEAR(settledLevel(RealHours{std::stod(length)}), level.get<double>(), tolerance);
  }
}

TEST(SleepDebt, isTheWorkedValue) {
  for (const auto& sample : vectors("M4_run")) {
    const auto& expected = sample.at("expect");
    const SleepDebt debt = sleepDebtAfter(nightsOf(sample.at("nights_h")),
                                          RealHours{sample.at("usual_h").get<double>()});
    EXPECT_NEAR(debt.level, expected.at("L").get<double>(), tolerance);
    EXPECT_NEAR(debt.equivalent.count(), expected.at("h_eq").get<double>(), tolerance);
    EXPECT_NEAR(debt.debt, expected.at("debt").get<double>(), tolerance);
    EXPECT_NEAR(debt.eveningLapses, expected.at("S16").get<double>(), tolerance);
    EXPECT_NEAR(debt.hoursAwake.count(), expected.at("awake_eq").get<double>(), tolerance);
  }
}

// A diary begins in the middle of a life: what came before it is its usual sleep.
TEST(SleepDebt, ofADiaryIsThatOfItsNights) {
  const auto entries = sleptNights(monday, {6, 5.5, 7, 4.75, 8.25});
  const auto debt = sleepDebt(entries, monday + 4 * oneDay);
  ASSERT_TRUE(debt.has_value());
  EXPECT_NEAR(debt->level, 2.274085, tolerance);
  EXPECT_NEAR(debt->equivalent.count(), 6.643813, tolerance);
  EXPECT_TRUE(debt->estimated);
}

TEST(SleepDebt, standsAsItDidWhileTodayIsNotLogged) {
  const auto entries = sleptNights(monday, {6, 6, 5, 6, 7, 6, 5});
  EXPECT_EQ(sleepDebt(entries, sunday + oneDay), sleepDebt(entries, sunday));
}

TEST(SleepDebt, isUnknownWithThreeOfSevenNightsMissing) {
  EXPECT_NE(sleepDebt(sleptNights(monday, {6, std::nullopt, 5, 6, std::nullopt, 6, 5}), sunday),
            std::nullopt);
  EXPECT_EQ(sleepDebt(sleptNights(monday, {6, std::nullopt, 5, std::nullopt, std::nullopt, 6, 5}),
                      sunday),
            std::nullopt);
  EXPECT_EQ(sleepDebt({}, sunday), std::nullopt);
}

TEST(SleepDebt, forgetsTheYearBeforeLast) {
  auto rested = sleptNights(monday, {9, 9, 9, 9, 9, 9, 9});
  auto tired = sleptNights(monday, {4, 4, 4, 4, 4, 4, 4});
  for (Day day = sunday; day < sunday + std::chrono::days{400}; day += oneDay) {
    DayEntry night{.day = day + oneDay, .slept = hours(7)};
    rested.push_back(night);
    tired.push_back(night);
  }
  const Day last = rested.back().day;
  EXPECT_NEAR(sleepDebt(rested, last)->level, sleepDebt(tired, last)->level, 1e-9);
}

TEST(LikelyNight, isTheWorkedValue) {
  for (const auto& sample : vectors("M4_missing_night")) {
    EXPECT_NEAR(likelyNight(realHoursOf(sample.at("logged_h"))).count(),
                sample.at("expect").get<double>(), tolerance);
  }
}

TEST(LikelyNight, looksBack28Nights) {
  std::vector<std::optional<RealHours>> nights(29, RealHours{8});
  nights.front() = RealHours{0};
  EXPECT_NEAR(likelyNight(nights).count(), (49 + 28 * 8) / 35.0, tolerance);
}

TEST(SleepShortfall, isTheWorkedValue) {
  for (const auto& sample : vectors("M4_shortfall14")) {
    std::vector<DayEntry> entries;
    for (Day day = monday; const auto& length : sample.at("nights_h")) {
      if (!length.is_null()) entries.push_back({.day = day, .slept = hours(length.get<double>())});
      day += oneDay;
    }
    const auto owed = sleepShortfall(entries, lastDayOf(sample.at("nights_h")),
                                     RealHours{sample.at("need_h").get<double>()});
    const auto expected = realHours(sample.at("expect"));
    ASSERT_EQ(owed.has_value(), expected.has_value());
    if (owed) {
      EXPECT_NEAR(owed->count(), expected->count(), tolerance);
    }
  }
}

TEST(SleepShortfall, isNeverBelowNothing) {
  std::vector<DayEntry> entries;
  for (int night = 0; night < 14; ++night) {
    entries.push_back({.day = monday + night * oneDay, .slept = hours(9)});
  }
  EXPECT_EQ(sleepShortfall(entries, monday + 13 * oneDay, RealHours{8}), RealHours{0});
}

}  // namespace
}  // namespace pace::test
