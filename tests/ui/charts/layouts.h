// What is asked of every chart's layout: nothing over anything else, nothing cut off.
#pragma once

#include <QFont>
#include <QStringList>
#include <algorithm>
#include <string>

#include "ui/charts/canvas.h"
#include "ui/charts/drawing.h"
#include "ui/charts/labels.h"

namespace pace::test {

inline ui::Canvas canvasOf(qreal width, qreal height, int fontPixels = 13) {
  QFont font;
  font.setPixelSize(fontPixels);
  return ui::Canvas{QSizeF(width, height), font, Qt::LeftToRight, 1};
}

/// Pairs of labels that touch, as "one | other".
inline QStringList touching(const ui::Drawing& drawing) {
  QStringList pairs;
  const auto& labels = drawing.labels;
  for (std::size_t i = 0; i < labels.size(); ++i) {
    for (std::size_t j = i + 1; j < labels.size(); ++j) {
      if (!ui::collide(labels[i].box, labels[j].box)) continue;
      pairs.push_back(labels[i].text + QStringLiteral(" | ") + labels[j].text);
    }
  }
  return pairs;
}

/// Labels that are not wholly on the canvas.
inline QStringList cutOff(const ui::Drawing& drawing, const ui::Canvas& canvas) {
  QStringList texts;
  for (const auto& label : drawing.labels) {
    if (!QRectF(QPointF(), canvas.size).contains(label.box)) texts.push_back(label.text);
  }
  return texts;
}

/// The first label with this text; null where there is none.
inline const ui::Label* labelOf(const ui::Drawing& drawing, const QString& text) {
  const auto label = std::find_if(drawing.labels.begin(), drawing.labels.end(),
                                  [&](const ui::Label& l) { return l.text == text; });
  return label == drawing.labels.end() ? nullptr : &*label;
}

/// The bars inside `box`: those of the plot, without the legend's.
inline std::vector<ui::Bar> barsIn(const ui::Drawing& drawing, const QRectF& box) {
  std::vector<ui::Bar> bars;
  for (const auto& bar : drawing.bars) {
    if (box.contains(bar.box.center())) bars.push_back(bar);
  }
  return bars;
}

}  // namespace pace::test
