#include "ui/settings/settings_draft.h"

#include <gtest/gtest.h>

#include "tests/support/days.h"
#include "ui/settings/settings_reading.h"

namespace pace::ui {
namespace {

using test::day;
using test::hours;

const Day today = day("2026-11-22");

TEST(SettingsDraft, showsWhatHoldsToday) {
  Settings settings;
  settings.limits.change(day("2026-11-01"), {hours(40), hours(47.5), hours(60), hours(70)});
  settings.limits.change(day("2026-12-01"), {hours(10), hours(20), hours(30), hours(40)});
  settings.calendar.change(day("2026-11-22"), {std::chrono::Sunday, hours(5.5)});
  const SettingsDraft draft = draftOf(settings, today);
  EXPECT_EQ(draft.text(SettingField::notice), "40");
  EXPECT_EQ(draft.text(SettingField::high), "47:30");
  EXPECT_EQ(draft.text(SettingField::severe), "70");
  EXPECT_EQ(draft.firstWeekday, std::chrono::Sunday);
  EXPECT_EQ(draft.text(SettingField::dayStart), "5:30");
  EXPECT_EQ(draft.text(SettingField::monday), "8");
  EXPECT_EQ(draft.text(SettingField::sunday), "1");
  EXPECT_EQ(draft.text(SettingField::sleepNeed), "8");
  EXPECT_EQ(draft.fromOf(SettingGroup::limits), today);
  EXPECT_EQ(draft.fromOf(SettingGroup::sleepNeed), today);
}

TEST(SettingsDraft, changesNothingWhenItIsReadBack) {
  Settings settings;
  settings.usualHours.change(day("2026-01-01"), {{hours(7.25), hours(0), hours(24), hours(1),
                                                  hours(2), hours(3), hours(4)}});
  settings.calendar.change(day("2026-01-01"), {std::chrono::Saturday, hours(0)});
  settings.sleepNeed.change(day("2026-01-01"), hours(7.5));
  const SettingsReading reading = readSettings(draftOf(settings, today), settings);
  EXPECT_TRUE(reading.faults.empty());
  EXPECT_EQ(reading.changes, SettingsChanges{});
}

}  // namespace
}  // namespace pace::ui
