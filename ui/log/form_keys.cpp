#include "ui/log/form_keys.h"

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

}  // namespace pace::ui
