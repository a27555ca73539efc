#include "ui/charts/cursor_step.h"

#include <QtCore/qnamespace.h>

#include <algorithm>

namespace pace::ui {

std::optional<std::size_t> tryStep(int key, const Steps& steps) {
  const std::size_t last = steps.count - 1;
  const int forward = steps.isMirrored ? Qt::Key_Left : Qt::Key_Right;
  const int back = steps.isMirrored ? Qt::Key_Right : Qt::Key_Left;
  if (key == Qt::Key_Home) return 0;
  if (key == Qt::Key_End) return last;
  if (key == forward) return std::min(last, steps.at + 1);
  if (key == back) return std::max<std::size_t>(steps.at, 1) - 1;
  return std::nullopt;
}

}  // namespace pace::ui
