#include "ui/fields/undo_keys.h"

#include <QKeyEvent>
#include <QKeySequence>

namespace pace::ui {

bool isForTheWindow(const QEvent& event, bool canUndo, bool canRedo) {
  if (event.type() != QEvent::ShortcutOverride) return false;
  const auto& key = static_cast<const QKeyEvent&>(event);
  return (key.matches(QKeySequence::Undo) && !canUndo) ||
         (key.matches(QKeySequence::Redo) && !canRedo);
}

}  // namespace pace::ui
