// The keys that mean the same in every field of the form.
#pragma once

#include <QEvent>
#include <QKeyEvent>
#include <optional>

namespace pace::ui {

enum class FormCommand { save, putBack, earlierDay, laterDay };

/// Enter, with or without Ctrl: save. Esc: put back. PgUp, PgDn: an earlier, a later day.
std::optional<FormCommand> commandOf(const QKeyEvent& key);

/// True for an undo or redo that the field itself has nothing left for: the field then ignores the
/// event, and the window's own undo hears the key.
bool isForTheWindow(const QEvent& event, bool canUndo, bool canRedo);

}  // namespace pace::ui
