// What the evening form holds for a day, as typed and not yet read.
#pragma once

#include <QString>
#include <optional>

#include "core/journal/day_entry.h"

namespace pace::ui {

struct Draft {
  QString worked;
  QString slept;
  DayKind kind = DayKind::working;
  std::optional<Energy> energy;
  QString note;

  friend bool operator==(const Draft&, const Draft&) = default;
};

/// What the form shows for a saved entry, clock times as they were typed; an empty form where
/// `entry` is null. Read back, it gives the same entry.
Draft draftOf(const DayEntry* entry);

}  // namespace pace::ui
