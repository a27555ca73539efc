// Paints a laid-out chart: the one function behind the screen, pictures and paper.
#pragma once

#include <QPainter>

#include "ui/charts/drawing.h"
#include "ui/theme/theme.h"

namespace pace::ui {

void paintDrawing(QPainter& painter, const Drawing& drawing, const Theme& theme);

/// The rounded ground that a chart or a table stands on.
void paintCard(QPainter& painter, const QRectF& box, const Theme& theme);

}  // namespace pace::ui
