#include "ui/settings/settings_reading.h"

#include <gtest/gtest.h>

#include <algorithm>

#include "tests/support/days.h"
#include "ui/settings/setting_sentence.h"

namespace pace::ui {
namespace {

using test::day;
using test::hours;

const Day today = day("2026-11-22");

struct SettingsReadings : testing::Test {
  SettingsReading read() const { return readSettings(draft, standing); }
  void type(SettingField field, const char* text) { draft.text(field) = QString::fromUtf8(text); }
  /// The one fault there is.
  SettingFault fault() const {
    const auto faults = read().faults;
    EXPECT_EQ(faults.size(), 1U);
    return faults.empty() ? SettingFault{} : faults.front();
  }

  Settings standing;
  SettingsDraft draft = draftOf(standing, today);
};

TEST_F(SettingsReadings, writeOnlyWhatWasChanged) {
  type(SettingField::overload, "62");
  const SettingsChanges changes = read().changes;
  const Limits limits{hours(48), hours(55), hours(62), hours(70)};
  EXPECT_EQ(changes.limits, (SettingChange<Limits>{today, limits}));
  EXPECT_FALSE(changes.calendar);
  EXPECT_FALSE(changes.usualHours);
  EXPECT_FALSE(changes.sleepNeed);
}

TEST_F(SettingsReadings, takeEveryGroupFromItsOwnDay) {
  draft.firstWeekday = std::chrono::Sunday;
  type(SettingField::dayStart, "5:30");
  type(SettingField::friday, "6");
  type(SettingField::sleepNeed, "7:30");
  draft.fromOf(SettingGroup::calendar) = day("2026-12-01");
  draft.fromOf(SettingGroup::usualHours) = day("2027-01-01");
  draft.fromOf(SettingGroup::sleepNeed) = day("2026-03-01");
  const SettingsChanges changes = read().changes;
  EXPECT_EQ(changes.calendar,
            (SettingChange<Calendar>{day("2026-12-01"), {std::chrono::Sunday, hours(5.5)}}));
  ASSERT_TRUE(changes.usualHours);
  EXPECT_EQ(changes.usualHours->from, day("2027-01-01"));
  EXPECT_EQ(changes.usualHours->value.on(std::chrono::Friday), hours(6));
  EXPECT_EQ(changes.usualHours->value.on(std::chrono::Thursday), hours(8));
  EXPECT_EQ(changes.sleepNeed,
            (SettingChange<std::chrono::minutes>{day("2026-03-01"), hours(7.5)}));
}

TEST_F(SettingsReadings, changeNothingWhereTheValueHoldsOnThatDayAnyway) {
  standing.sleepNeed.change(day("2026-12-01"), hours(9));
  draft = draftOf(standing, today);
  type(SettingField::sleepNeed, "9");
  draft.fromOf(SettingGroup::sleepNeed) = day("2026-12-10");
  EXPECT_FALSE(read().changes.sleepNeed);
  draft.fromOf(SettingGroup::sleepNeed) = day("2026-11-30");
  EXPECT_TRUE(read().changes.sleepNeed);
}

TEST_F(SettingsReadings, refuseLimitsThatDoNotRise) {
  type(SettingField::overload, "55");
  EXPECT_EQ(fault(), (SettingFault{SettingField::overload, limitsOutOfOrderSentence(hours(55))}));
  type(SettingField::overload, "60");
  type(SettingField::notice, "168");
  EXPECT_EQ(fault(), (SettingFault{SettingField::high, limitsOutOfOrderSentence(hours(168))}));
}

TEST_F(SettingsReadings, acceptOnlyLimitsInOrder) {
  for (const char* notice : {"0", "1", "54:59", "55", "168"}) {
    for (const char* severe : {"60", "60:01", "168", "168:01"}) {
      type(SettingField::notice, notice);
      type(SettingField::severe, severe);
      const SettingsReading reading = read();
      if (!reading.faults.empty()) continue;
      const Limits standingLimits;
      EXPECT_TRUE(
          isInOrder(reading.changes.limits ? reading.changes.limits->value : standingLimits))
          << notice << ' ' << severe;
    }
  }
}

TEST_F(SettingsReadings, sayWhatIsWrongWithALimit) {
  for (const auto& [text, sentence] : {std::pair{"", limitMissingSentence()},
                                       {"sixty", weekHoursSentence(WeekHoursFault::unreadable)},
                                       {"48:75", weekHoursSentence(WeekHoursFault::minutesPast59)},
                                       {"169", weekHoursSentence(WeekHoursFault::overAWeek)},
                                       {"0", limitOfNothingSentence()}}) {
    type(SettingField::notice, text);
    EXPECT_EQ(fault(), (SettingFault{SettingField::notice, sentence})) << text;
    EXPECT_EQ(settingFault(SettingField::notice, text), sentence) << text;
  }
}

TEST_F(SettingsReadings, sayWhatIsWrongWithADay) {
  for (const auto& [text, sentence] : {std::pair{"", usualHoursMissingSentence()},
                                       {"x", dayHoursSentence(HoursFault::Kind::unreadable)},
                                       {"25", dayHoursSentence(HoursFault::Kind::overADay)}}) {
    type(SettingField::wednesday, text);
    EXPECT_EQ(fault(), (SettingFault{SettingField::wednesday, sentence})) << text;
  }
  type(SettingField::wednesday, "24");
  EXPECT_TRUE(read().faults.empty());
}

TEST_F(SettingsReadings, keepTheSleepNeedToWhatIsAdvised) {
  for (const char* text : {"6:59", "9:01", "", "x"}) {
    type(SettingField::sleepNeed, text);
    EXPECT_EQ(fault(), (SettingFault{SettingField::sleepNeed, sleepNeedSentence()})) << text;
  }
  for (const char* text : {"7", "9"}) {
    type(SettingField::sleepNeed, text);
    EXPECT_TRUE(read().faults.empty()) << text;
  }
}

TEST_F(SettingsReadings, startTheDayWithinADay) {
  for (const char* text : {"24:00", "", "soon"}) {
    type(SettingField::dayStart, text);
    EXPECT_EQ(fault(), (SettingFault{SettingField::dayStart, timeOfDaySentence()})) << text;
  }
  type(SettingField::dayStart, "0");
  EXPECT_EQ(read().changes.calendar->value.dayStart, hours(0));
}

TEST_F(SettingsReadings, nameEveryFaultInTheOrderOfTheFields) {
  type(SettingField::sleepNeed, "5");
  type(SettingField::dayStart, "x");
  type(SettingField::notice, "x");
  std::vector<SettingField> fields;
  for (const SettingFault& fault : read().faults) fields.push_back(fault.field);
  EXPECT_EQ(fields,
            (std::vector{SettingField::notice, SettingField::dayStart, SettingField::sleepNeed}));
}

TEST(SettingSentence, differsForEveryFault) {
  std::vector<QString> sentences{limitMissingSentence(),
                                 weekHoursSentence(WeekHoursFault::unreadable),
                                 weekHoursSentence(WeekHoursFault::minutesPast59),
                                 weekHoursSentence(WeekHoursFault::overAWeek),
                                 limitOfNothingSentence(),
                                 limitsOutOfOrderSentence(hours(48)),
                                 timeOfDaySentence(),
                                 usualHoursMissingSentence(),
                                 dayHoursSentence(HoursFault::Kind::unreadable),
                                 dayHoursSentence(HoursFault::Kind::overADay),
                                 sleepNeedSentence()};
  std::ranges::sort(sentences);
  EXPECT_EQ(std::ranges::adjacent_find(sentences), sentences.end());
}

}  // namespace
}  // namespace pace::ui
