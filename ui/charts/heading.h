// The top of a chart: its title, and a legend whose shapes are those of the marks.
#pragma once

#include <QString>
#include <vector>

#include "ui/charts/canvas.h"
#include "ui/charts/drawing.h"

namespace pace::ui {

struct LegendKey {
  enum class Shape { bar, hatchedBar, line, lineWithDot };
  Shape shape = Shape::bar;
  Ink ink = &Theme::work;
  int notches = 0;
  QString text;
};

/// Title at the start, legend at the end of the first row; the legend goes to rows of its own where
/// the first is too narrow, and is left out where it would take more than `maxRows`. Returns the y
/// under it all.
qreal layHeading(Drawing& drawing, const Canvas& canvas, const QString& title,
                 const std::vector<LegendKey>& keys, int maxRows = 2);

}  // namespace pace::ui
