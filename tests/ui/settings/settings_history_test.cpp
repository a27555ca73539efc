#include "ui/settings/settings_history.h"

#include <gtest/gtest.h>

#include <string>

#include "tests/support/days.h"

namespace pace::ui {
namespace {

using test::day;
using test::hours;

const Day today = day("2026-11-22");

std::string told(SettingGroup group, const Settings& settings) {
  return historyOf(group, settings, today)
      .join(u'\n')
      .replace(QChar::Nbsp, QChar::Space)
      .toStdString();
}

TEST(SettingsHistory, tellsWhatHoldsNow) {
  const Settings settings;
  EXPECT_EQ(told(SettingGroup::limits, settings), "Now: 48 h, 55 h, 60 h and 70 h.");
  EXPECT_EQ(told(SettingGroup::calendar, settings), "Now: weeks from Monday, days from 4:00.");
  EXPECT_EQ(told(SettingGroup::usualHours, settings), "Now: Mon–Fri 8 h, Sat–Sun 1 h.");
  EXPECT_EQ(told(SettingGroup::sleepNeed, settings), "Now: 8 h.");
}

TEST(SettingsHistory, tellsChangesMadeFromThoseToCome) {
  Settings settings;
  settings.sleepNeed.change(day("2026-03-01"), hours(7.5));
  settings.sleepNeed.change(today, hours(9));
  settings.sleepNeed.change(day("2026-11-23"), hours(8));
  EXPECT_EQ(told(SettingGroup::sleepNeed, settings),
            "Now: 9 h.\n"
            "Changed: 7 h 30 m from 1 Mar 2026; 9 h from 22 Nov 2026.\n"
            "To come: 8 h from 23 Nov 2026.");
}

TEST(SettingsHistory, tellsDaysOfTheSameLengthAsOne) {
  Settings settings;
  settings.usualHours.change(
      today, {{hours(8), hours(8), hours(0), hours(8), hours(6.5), hours(0), hours(0)}});
  EXPECT_EQ(described(settings.usualHours.at(today)).replace(QChar::Nbsp, QChar::Space),
            "Mon–Tue 8 h, Wed 0 h, Thu 8 h, Fri 6 h 30 m, Sat–Sun 0 h");
}

}  // namespace
}  // namespace pace::ui
