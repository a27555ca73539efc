// The keys that mean the same in every field of the form.
#pragma once

#include <QKeyEvent>
#include <optional>

namespace pace::ui {

enum class FormCommand { save, putBack, earlierDay, laterDay };

/// Enter, with or without Ctrl: save. Esc: put back. PgUp, PgDn: an earlier, a later day.
std::optional<FormCommand> commandOf(const QKeyEvent& key);

}  // namespace pace::ui
