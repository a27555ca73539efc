// The box round what can be typed into or chosen, alike for every field.
#pragma once

#include <QPainter>
#include <QRect>

#include "ui/theme/theme.h"

namespace pace::ui {

/// Heights and insets in device-independent pixels.
inline constexpr int fieldHeight = 36;
inline constexpr int fieldInset = 11;

struct FieldLook {
  bool hasFocus = false;
  bool isFaulty = false;
};

void paintFieldFrame(QPainter& painter, const QRect& box, const Theme& theme, FieldLook look);

/// Points down at the end of `box`: there is more to choose from.
void paintChoiceArrow(QPainter& painter, const QRect& box, const Theme& theme,
                      Qt::LayoutDirection direction);

/// Lets a field paint its own frame: its base becomes transparent, its other colours stay the
/// application's.
void clearBase(QWidget& field);

}  // namespace pace::ui
