// The four groups of settings, one under the other.
#pragma once

#include <QList>
#include <QWidget>
#include <array>
#include <vector>

#include "ui/fields/choice_box.h"
#include "ui/fields/field_row.h"
#include "ui/settings/settings_draft.h"
#include "ui/settings/settings_reading.h"
#include "ui/settings/settings_section.h"

namespace pace::ui {

class SettingsForm : public QWidget {
  Q_OBJECT

 public:
  explicit SettingsForm(QWidget* parent = nullptr);

  SettingsDraft draft() const;
  void setDraft(const SettingsDraft& draft);

  /// What holds now, was changed and is to come, under each group.
  void showHistory(const Settings& settings, Day today);

  /// Names each fault beside its field and takes the keyboard to the first; none takes all back.
  void setFaults(const std::vector<SettingFault>& faults);

  FieldRow* row(SettingField field) const { return m_rows.at(static_cast<std::size_t>(field)); }
  SettingsSection* section(SettingGroup group) const {
    return m_sections.at(static_cast<std::size_t>(group));
  }
  ChoiceBox* firstWeekday() const { return m_firstWeekday; }

  /// Everything the keyboard stops at, in order.
  QList<QWidget*> stops() const;

 private:
  void addLimits();
  void addCalendar();
  void addUsualHours();
  void addSleepNeed();
  void layOut();
  SettingsSection* begin(SettingGroup group, const QString& title, const QString& purpose);
  void ask(SettingsSection* section, SettingField field, const QString& question);

  std::array<FieldRow*, settingFields> m_rows{};
  std::array<SettingsSection*, settingGroups> m_sections{};
  ChoiceBox* m_firstWeekday;
};

}  // namespace pace::ui
