#include "ui/charts/year_model.h"

#include <gtest/gtest.h>

#include "tests/support/days.h"
#include "ui/charts/year_words.h"

namespace pace::ui {
namespace {

using test::day;
using test::hours;
using test::workedDays;

constexpr std::chrono::year year{2026};

Snapshot snapshot() {
  return summarise(workedDays(day("2026-03-02"), {8, 0, std::nullopt, 11.5}), day("2026-03-06"),
                   {});
}

TEST(YearModel, goesFromNewYearToToday) {
  const YearModel model = yearModel(snapshot(), year, {});
  ASSERT_EQ(model.days.size(), 65U);
  EXPECT_EQ(model.days.front().day, day("2026-01-01"));
  EXPECT_EQ(model.days.back().day, day("2026-03-06"));
}

TEST(YearModel, holdsEveryDayOfAYearThatIsOver) {
  auto entries = workedDays(day("2024-05-01"), {8});
  const YearModel model =
      yearModel(summarise(std::move(entries), day("2026-03-06"), {}), std::chrono::year{2024}, {});
  EXPECT_EQ(model.days.size(), 366U);
  EXPECT_EQ(model.days.back().day, day("2024-12-31"));
}

TEST(YearModel, tellsMissingFromZero) {
  const YearModel model = yearModel(snapshot(), year, {});
  EXPECT_EQ(model.days[61].worked, hours(0));
  EXPECT_EQ(model.days[62].worked, std::nullopt);
  EXPECT_EQ(model.firstLogged, day("2026-03-02"));
}

TEST(YearModel, isEmptyWhereNothingWasEverLogged) {
  EXPECT_TRUE(yearModel(summarise({}, day("2026-03-06"), {}), year, {}).days.empty());
}

TEST(YearModel, takesTheFirstWeekdayFromTheCalendar) {
  Settings settings;
  settings.calendar.change(day("2026-01-01"), {.firstWeekday = std::chrono::Sunday});
  const auto sundays = summarise(workedDays(day("2026-03-02"), {8}), day("2026-03-06"), settings);
  EXPECT_EQ(yearModel(sundays, year, {}).firstWeekday, std::chrono::Sunday);
}

TEST(Heat, beginsEachColourOnItsHour) {
  EXPECT_EQ(heatOf(hours(0.5)), 0U);
  EXPECT_EQ(heatOf(hours(6) - std::chrono::minutes{1}), 0U);
  EXPECT_EQ(heatOf(hours(6)), 1U);
  EXPECT_EQ(heatOf(hours(12)), 4U);
  EXPECT_EQ(heatOf(hours(24)), 4U);
}

TEST(HeatNames, sayTheHoursOfEachColour) {
  QStringList names;
  for (std::size_t heat = 0; heat <= heatSteps.size(); ++heat) names.push_back(heatName(heat));
  EXPECT_EQ(names, (QStringList{"under 6", "6–8", "8–10", "10–12", "12 and more"}));
}

TEST(YearWords, sumUpWhatIsKnown) {
  const YearModel model = yearModel(snapshot(), year, {});
  EXPECT_EQ(titleOf(model), QStringLiteral("Hours a day in 2026"));
  EXPECT_EQ(summaryOf(model),
            QStringLiteral("At least 19 h 30 m worked, 1 day off, 1 day not logged."));
}

TEST(YearWords, tellMissingFromZeroInTheTable) {
  const ChartRows rows = rowsOf(yearModel(snapshot(), year, {}));
  ASSERT_EQ(rows.rows.size(), 65U);
  EXPECT_EQ(rows.rows[61][1], QStringLiteral("0 h"));
  EXPECT_EQ(rows.rows[62][1], QStringLiteral("not logged"));
}

}  // namespace
}  // namespace pace::ui
