#include "ui/settings/settings_draft.h"

#include "core/time/clock_text.h"

namespace pace::ui {

namespace {

/// "48", "48:30".
QString hoursOf(std::chrono::minutes length) {
  const auto whole = std::chrono::floor<std::chrono::hours>(length);
  return whole == length ? QString::number(whole.count())
                         : QString::fromStdString(clockText(length));
}

}  // namespace

SettingsDraft draftOf(const Settings& settings, Day today) {
  SettingsDraft draft;
  const Limits& limits = settings.limits.at(today);
  draft.text(SettingField::notice) = hoursOf(limits.notice);
  draft.text(SettingField::high) = hoursOf(limits.high);
  draft.text(SettingField::overload) = hoursOf(limits.overload);
  draft.text(SettingField::severe) = hoursOf(limits.severe);
  const Calendar& calendar = settings.calendar.at(today);
  draft.firstWeekday = calendar.firstWeekday;
  draft.text(SettingField::dayStart) = QString::fromStdString(clockText(calendar.dayStart));
  const UsualHours& usual = settings.usualHours.at(today);
  for (std::size_t i = 0; i < usual.fromMonday.size(); ++i) {
    draft.text(weekdayField(i)) = hoursOf(usual.fromMonday.at(i));
  }
  draft.text(SettingField::sleepNeed) = hoursOf(settings.sleepNeed.at(today));
  draft.from.fill(today);
  return draft;
}

}  // namespace pace::ui
