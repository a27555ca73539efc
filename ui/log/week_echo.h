// What the week comes to with the hours being typed, and how far that is from the next line.
#pragma once

#include <QString>
#include <chrono>
#include <optional>

#include "core/insight/snapshot.h"

namespace pace::ui {

/// The week of `day` as it would be with `worked` in that day's place.
Total weekWith(const Snapshot& snapshot, Day day, std::optional<std::chrono::minutes> worked);

/// "week 61 h 15 m, 8 h 45 m to 70 h", "week at least 72 h, 2 h past 70 h".
QString weekEcho(const Snapshot& snapshot, Day day, std::optional<std::chrono::minutes> worked);

}  // namespace pace::ui
