// Whose undo a key is: that of the field it was pressed in, or the window's.
#pragma once

#include <QEvent>

namespace pace::ui {

/// True for an undo or redo that the field itself has nothing left for: the field then ignores the
/// event, and the window's own undo hears the key.
bool isForTheWindow(const QEvent& event, bool canUndo, bool canRedo);

}  // namespace pace::ui
