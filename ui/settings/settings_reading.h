// Turns what the settings dialog holds into what is to change, or names every field that is wrong.
#pragma once

#include <QString>
#include <optional>
#include <vector>

#include "core/journal/settings.h"
#include "ui/settings/settings_draft.h"

namespace pace::ui {

/// `value` is to hold from `from` on.
template <class Value>
struct SettingChange {
  Day from{};
  Value value{};

  friend bool operator==(const SettingChange&, const SettingChange&) = default;
};

/// What differs from what would hold on its day anyway; each keeps what the Journal asks of it.
struct SettingsChanges {
  std::optional<SettingChange<Limits>> limits;
  std::optional<SettingChange<Calendar>> calendar;
  std::optional<SettingChange<UsualHours>> usualHours;
  std::optional<SettingChange<std::chrono::minutes>> sleepNeed;

  friend bool operator==(const SettingsChanges&, const SettingsChanges&) = default;
};

struct SettingFault {
  SettingField field{};
  QString sentence;

  friend bool operator==(const SettingFault&, const SettingFault&) = default;
};

struct SettingsReading {
  SettingsChanges changes;           ///< to be used only where there is no fault
  std::vector<SettingFault> faults;  ///< in the order of the fields
};

/// `standing` is what the journal holds now.
SettingsReading readSettings(const SettingsDraft& draft, const Settings& standing);

/// The length or time of day that `text` stands for in `field`; none where it cannot.
std::optional<std::chrono::minutes> trySetting(SettingField field, const QString& text);

/// What is wrong with `text` taken by itself, in one sentence; empty where nothing is.
QString settingFault(SettingField field, const QString& text);

}  // namespace pace::ui
