#include "core/insight/check_in_due.h"

#include <gtest/gtest.h>

#include "tests/support/days.h"

namespace pace {
namespace {

using test::day;
using test::hours;
using test::worked;

const Day sunday = day("2026-11-22");
const Day monday = day("2026-11-16");

Snapshot on(Day today, const std::vector<DayEntry>& entries, const Settings& settings = {}) {
  return summarise(entries, today, settings);
}

CheckIn answered(Day week) {
  CheckIn checkIn;
  checkIn.week = week;
  checkIn.didWell = Agreement::tryFrom(7);
  return checkIn;
}

TEST(CheckInDue, isOnTheLastEveningOnceItsHoursAreLogged) {
  EXPECT_EQ(checkInDue(on(sunday, {worked(sunday, hours(5))}), {}), monday);
  EXPECT_EQ(checkInDue(on(sunday, {worked(sunday, hours(0))}), {}), monday);
}

TEST(CheckInDue, waitsForTheHours) {
  DayEntry slept;
  slept.day = sunday;
  slept.slept = hours(7);
  EXPECT_EQ(checkInDue(on(sunday, {}), {}), std::nullopt);
  EXPECT_EQ(checkInDue(on(sunday, {slept}), {}), std::nullopt);
  const Day saturday = sunday - std::chrono::days{1};
  EXPECT_EQ(checkInDue(on(sunday, {worked(saturday, hours(5))}), {}), std::nullopt);
}

TEST(CheckInDue, isOnNoOtherEvening) {
  for (Day today = monday; today < sunday; today += std::chrono::days{1}) {
    EXPECT_EQ(checkInDue(on(today, {worked(today, hours(8))}), {}), std::nullopt);
  }
}

TEST(CheckInDue, asksOnceAWeek) {
  const Snapshot snapshot = on(sunday, {worked(sunday, hours(5))});
  EXPECT_EQ(checkInDue(snapshot, {answered(monday)}), std::nullopt);
  EXPECT_EQ(checkInDue(snapshot, {answered(monday - std::chrono::weeks{1})}), monday);
}

TEST(CheckInDue, followsTheFirstWeekday) {
  Settings settings;
  settings.calendar.change(monday, {std::chrono::Sunday, hours(4)});
  const Day saturday = day("2026-11-21");
  EXPECT_EQ(checkInDue(on(saturday, {worked(saturday, hours(5))}, settings), {}),
            day("2026-11-15"));
  EXPECT_EQ(checkInDue(on(sunday, {worked(sunday, hours(5))}, settings), {}), std::nullopt);
}

}  // namespace
}  // namespace pace
