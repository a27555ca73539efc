#include "ui/theme/scale.h"

#include <cmath>

namespace pace::ui {
namespace {

constexpr qreal bodyPixels = 13;

qreal pixelsOf(TextSize size) {
  switch (size) {
    case TextSize::small:
      return 11;
    case TextSize::body:
      return bodyPixels;
    case TextSize::large:
      return 15;
    case TextSize::heading:
      return 18;
    case TextSize::display:
      return 24;
  }
  return bodyPixels;
}

}  // namespace

QFont scaled(const QFont& base, TextSize size) {
  const qreal factor = pixelsOf(size) / bodyPixels;
  QFont font = base;
  if (base.pixelSize() > 0) {
    font.setPixelSize(static_cast<int>(std::lround(base.pixelSize() * factor)));
  } else {
    font.setPointSizeF(base.pointSizeF() * factor);
  }
  return font;
}

QFont strong(QFont font) {
  font.setWeight(QFont::DemiBold);
  return font;
}

}  // namespace pace::ui
