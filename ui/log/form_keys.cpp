#include "ui/log/form_keys.h"

#include <QKeySequence>

namespace pace::ui {

std::optional<FormCommand> commandOf(const QKeyEvent& key) {
  const Qt::KeyboardModifiers modifiers = key.modifiers() & ~Qt::KeypadModifier;
  const bool isEnter = key.key() == Qt::Key_Return || key.key() == Qt::Key_Enter;
  if (isEnter && (modifiers == Qt::NoModifier || modifiers == Qt::ControlModifier)) {
    return FormCommand::save;
  }
  if (modifiers != Qt::NoModifier) return std::nullopt;
  switch (key.key()) {
    case Qt::Key_Escape:
      return FormCommand::putBack;
    case Qt::Key_PageUp:
      return FormCommand::earlierDay;
    case Qt::Key_PageDown:
      return FormCommand::laterDay;
    default:
      return std::nullopt;
  }
}

bool isForTheWindow(const QEvent& event, bool canUndo, bool canRedo) {
  if (event.type() != QEvent::ShortcutOverride) return false;
  const auto& key = static_cast<const QKeyEvent&>(event);
  return (key.matches(QKeySequence::Undo) && !canUndo) ||
         (key.matches(QKeySequence::Redo) && !canRedo);
}

}  // namespace pace::ui
