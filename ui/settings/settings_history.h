// What holds now, what was changed before and what is still to come, in a few quiet lines.
#pragma once

#include <QStringList>
#include <chrono>

#include "core/journal/settings.h"
#include "ui/settings/settings_draft.h"

namespace pace::ui {

/// "48 h, 55 h, 60 h and 70 h".
QString described(const Limits& limits);
/// "weeks from Monday, days from 4:00".
QString described(const Calendar& calendar);
/// "Mon–Fri 8 h, Sat–Sun 1 h".
QString described(const UsualHours& usual);
/// "8 h".
QString described(std::chrono::minutes sleepNeed);

/// "Now: 8 h.", then "Changed: 7 h 30 m from 1 Mar 2026; 8 h from 5 May 2026." and "To come: ..."
/// where there is something to say.
QStringList historyOf(SettingGroup group, const Settings& settings, Day today);

}  // namespace pace::ui
