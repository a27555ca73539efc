// What the settings dialog holds, as typed and not yet read.
#pragma once

#include <QString>
#include <array>
#include <chrono>

#include "core/journal/settings.h"

namespace pace::ui {

/// What changes together, from one day on.
enum class SettingGroup { limits, calendar, usualHours, sleepNeed };
inline constexpr std::size_t settingGroups = 4;

/// What is typed. The weekdays stand in the order of UsualHours.
enum class SettingField {
  notice,
  high,
  overload,
  severe,
  dayStart,
  monday,
  tuesday,
  wednesday,
  thursday,
  friday,
  saturday,
  sunday,
  sleepNeed
};
inline constexpr std::size_t settingFields = 13;

struct SettingsDraft {
  std::array<QString, settingFields> typed;
  std::chrono::weekday firstWeekday = std::chrono::Monday;
  std::array<Day, settingGroups> from{};  ///< the day each group is to hold from

  QString& text(SettingField field) { return typed.at(static_cast<std::size_t>(field)); }
  const QString& text(SettingField field) const {
    return typed.at(static_cast<std::size_t>(field));
  }
  Day& fromOf(SettingGroup group) { return from.at(static_cast<std::size_t>(group)); }
  Day fromOf(SettingGroup group) const { return from.at(static_cast<std::size_t>(group)); }

  friend bool operator==(const SettingsDraft&, const SettingsDraft&) = default;
};

/// The field of the `number`th weekday of UsualHours, 0 for Monday.
constexpr SettingField weekdayField(std::size_t number) {
  return static_cast<SettingField>(static_cast<std::size_t>(SettingField::monday) + number);
}

/// What holds on `today`, to hold from `today` on: read back, it changes nothing.
SettingsDraft draftOf(const Settings& settings, Day today);

}  // namespace pace::ui
