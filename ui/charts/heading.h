// The top of a chart: its title, and a legend whose shapes are those of the marks.
#pragma once

#include <QString>
#include <vector>

#include "ui/charts/canvas.h"
#include "ui/charts/drawing.h"

namespace pace::ui {

struct LegendKey {
  enum class Shape {
    bar,
    hatchedBar,
    line,
    dashedLine,
    dottedLine,
    lineWithDot,
    cell,
    hatchedCell
  };
  Shape shape = Shape::bar;
  Ink ink = &Theme::work;  ///< null for an empty cell
  int notches = 0;
  QString text;
};

/// From a card's edge to what stands on it.
inline constexpr qreal cardPadding = 16;

/// Title at the left, legend at the right of the first row where both fit; else the legend goes
/// below, to two rows at most, and is left out where even those are too narrow. A title that does
/// not fit is shortened with dots. Returns the y under it all.
qreal layHeading(Drawing& drawing, const Canvas& canvas, const QString& title,
                 const std::vector<LegendKey>& keys);

/// A chart that has nothing to show but its title.
Drawing titleAlone(const Canvas& canvas, const QString& title);

}  // namespace pace::ui
