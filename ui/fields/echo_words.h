// What a field echoes of the hours typed into it.
#pragma once

#include <QString>
#include <chrono>

#include "core/time/hours_text.h"

namespace pace::ui {

/// "= 48 h".
QString echoOf(std::chrono::minutes length);

/// "= …", while what is typed cannot be read yet.
QString unreadEcho();

/// "= 9 h 30 m"; "= …" while the hours cannot be read; nothing where none are typed.
QString echoOf(const HoursReading& reading);

}  // namespace pace::ui
