#include "ui/log/week_echo.h"

#include <gtest/gtest.h>

#include "tests/support/days.h"

namespace pace::ui {
namespace {

using test::day;
using test::hours;
using test::workedDays;

const Day monday = day("2026-11-16");
const Day sunday = day("2026-11-22");

/// What is shown, its unbreakable spaces as plain ones.
std::string echo(const Snapshot& snapshot, Day of, std::optional<double> typed) {
  const auto length = typed ? std::optional(hours(*typed)) : std::nullopt;
  return weekEcho(snapshot, of, length).replace(QChar::Nbsp, QChar::Space).toStdString();
}

Snapshot fullWeek(Settings settings = Settings()) {
  return summarise(workedDays(monday, {10.5, 11, 12.25, 9.5, 11.5, 6.5}), sunday,
                   std::move(settings));
}

TEST(WeekEcho, addsWhatIsTypedToTheWeek) {
  EXPECT_EQ(echo(fullWeek(), sunday, 5), "week 66 h 15 m, 3 h 45 m to 70 h");
}

TEST(WeekEcho, putsWhatIsTypedInThePlaceOfWhatIsSaved) {
  EXPECT_EQ(echo(fullWeek(), day("2026-11-21"), 5.25), "week 60 h, 10 h to 70 h");
}

TEST(WeekEcho, leavesOutADayThatIsEmptied) {
  EXPECT_EQ(echo(fullWeek(), day("2026-11-21"), std::nullopt),
            "week at least 54 h 45 m, 15 m to 55 h");
}

TEST(WeekEcho, saysHowFarTheWeekIsPastTheLastLine) {
  EXPECT_EQ(echo(fullWeek(), sunday, 8.75), "week 70 h, the 70 h line");
  EXPECT_EQ(echo(fullWeek(), sunday, 10), "week 71 h 15 m, 1 h 15 m past 70 h");
}

TEST(WeekEcho, namesTheFirstLineAheadInACalmWeek) {
  const Snapshot calm = summarise(workedDays(monday, {8, 8, 8}), day("2026-11-19"), Settings());
  EXPECT_EQ(echo(calm, day("2026-11-19"), 8), "week 32 h, 16 h to 48 h");
}

TEST(WeekEcho, holdsTheWeekAgainstTheLimitsInForceThen) {
  Settings settings;
  settings.limits.change(sunday + std::chrono::days{1},
                         {hours(30), hours(35), hours(38), hours(40)});
  EXPECT_EQ(echo(fullWeek(settings), sunday, 5), "week 66 h 15 m, 3 h 45 m to 70 h");
  settings.limits.change(sunday, {hours(30), hours(35), hours(67), hours(80)});
  EXPECT_EQ(echo(fullWeek(settings), sunday, 5), "week 66 h 15 m, 45 m to 67 h");
}

TEST(WeekEcho, cutsTheWeekWhereTheCalendarSays) {
  Settings settings;
  settings.calendar.change(firstDay, {.firstWeekday = std::chrono::Sunday});
  EXPECT_EQ(weekWith(fullWeek(settings), sunday, hours(5)).worked, hours(5));
}

}  // namespace
}  // namespace pace::ui
