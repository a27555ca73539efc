#include "ui/charts/cursor_step.h"

#include <QtCore/qnamespace.h>

namespace pace::ui {
namespace {

std::size_t ahead(const Steps& steps, std::size_t by) {
  return steps.at + by < steps.count ? steps.at + by : steps.at;
}

std::size_t behind(const Steps& steps, std::size_t by) {
  return steps.at >= by ? steps.at - by : steps.at;
}

}  // namespace

std::optional<std::size_t> tryStep(int key, const Steps& steps) {
  const std::size_t last = steps.count - 1;
  const int forward = steps.isMirrored ? Qt::Key_Left : Qt::Key_Right;
  const int back = steps.isMirrored ? Qt::Key_Right : Qt::Key_Left;
  if (key == Qt::Key_Home) return 0;
  if (key == Qt::Key_End) return last;
  if (key == forward) return ahead(steps, steps.columnLength);
  if (key == back) return behind(steps, steps.columnLength);
  if (steps.columnLength == 1) return std::nullopt;
  if (key == Qt::Key_Down) return ahead(steps, 1);
  if (key == Qt::Key_Up) return behind(steps, 1);
  return std::nullopt;
}

}  // namespace pace::ui
