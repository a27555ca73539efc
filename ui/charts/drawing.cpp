#include "ui/charts/drawing.h"

namespace pace::ui {
namespace {

template <class Boxed>
void mirrorBoxes(std::vector<Boxed>& all, qreal width) {
  for (auto& one : all) one.box.moveLeft(width - one.box.right());
}

void mirrorRules(std::vector<Rule>& rules, qreal width) {
  for (auto& rule : rules) {
    rule.line =
        QLineF(width - rule.line.x1(), rule.line.y1(), width - rule.line.x2(), rule.line.y2());
  }
}

}  // namespace

Drawing mirrored(Drawing drawing, qreal width) {
  mirrorBoxes(drawing.bands, width);
  mirrorBoxes(drawing.cells, width);
  mirrorBoxes(drawing.bars, width);
  mirrorBoxes(drawing.labels, width);
  mirrorBoxes(drawing.zones, width);
  mirrorRules(drawing.rules, width);
  mirrorRules(drawing.marks, width);
  for (auto& curve : drawing.curves) {
    for (auto& point : curve.points) point.setX(width - point.x());
  }
  for (auto& dot : drawing.dots) dot.centre.setX(width - dot.centre.x());
  return drawing;
}

}  // namespace pace::ui
