#include "ui/charts/free_place.h"

#include <algorithm>
#include <array>

#include "ui/charts/labels.h"

namespace pace::ui {
namespace {

constexpr qreal dotReach = 5;    // a dot and its rim
constexpr qreal nearestGap = 6;  // from the dot's centre to the value
constexpr qreal furthestGap = 18;
constexpr qreal gapStep = 2;
constexpr qreal lineClearance = 1;
constexpr qreal valueClearance = 3;

bool crosses(const QLineF& line, const QRectF& box) {
  if (box.contains(line.p1()) || box.contains(line.p2())) return true;
  const std::array edges{
      QLineF(box.topLeft(), box.topRight()), QLineF(box.topRight(), box.bottomRight()),
      QLineF(box.bottomRight(), box.bottomLeft()), QLineF(box.bottomLeft(), box.topLeft())};
  return std::any_of(edges.begin(), edges.end(), [&](const QLineF& edge) {
    return line.intersects(edge, nullptr) == QLineF::BoundedIntersection;
  });
}

}  // namespace

void FreePlace::avoid(const QPolygonF& line) {
  for (qsizetype i = 1; i < line.size(); ++i) avoid(QLineF(line[i - 1], line[i]));
}

void FreePlace::avoid(QPointF dot) {
  m_taken.emplace_back(dot.x() - dotReach, dot.y() - dotReach, 2 * dotReach, 2 * dotReach);
}

bool FreePlace::isFree(const QRectF& box) const {
  const QRectF held = box.adjusted(-lineClearance, -lineClearance, lineClearance, lineClearance);
  return box.top() >= m_bounds.top() && box.bottom() <= m_bounds.bottom() &&
         std::none_of(m_lines.begin(), m_lines.end(),
                      [&](const QLineF& line) { return crosses(line, held); }) &&
         std::none_of(m_taken.begin(), m_taken.end(),
                      [&](const QRectF& other) { return collide(box, other); });
}

Label FreePlace::keptInside(const Label& label) const {
  return keptWithin(label, m_bounds.left(), m_bounds.right());
}

std::optional<Label> FreePlace::tryBeside(QPointF dot, const QString& text, const QFont& font,
                                          Ink ink) {
  for (qreal gap = nearestGap; gap <= furthestGap; gap += gapStep) {
    const std::array places{
        keptInside(labelAt({dot.x(), dot.y() - gap}, Anchor::bottomCentre, text, font, ink)),
        keptInside(labelAt({dot.x(), dot.y() + gap}, Anchor::topCentre, text, font, ink))};
    const auto* const place = std::find_if(
        places.begin(), places.end(), [this](const Label& label) { return isFree(label.box); });
    if (place == places.end()) continue;
    m_taken.push_back(place->box.adjusted(-valueClearance, 0, valueClearance, 0));
    return *place;
  }
  return std::nullopt;
}

}  // namespace pace::ui
