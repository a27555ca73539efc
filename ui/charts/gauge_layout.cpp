#include "ui/charts/gauge_layout.h"

#include <algorithm>
#include <utility>

#include "ui/charts/chart_words.h"
#include "ui/charts/labels.h"
#include "ui/charts/severity_ink.h"
#include "ui/charts/value_axis.h"

namespace pace::ui {
namespace {

constexpr std::chrono::minutes leastTop = std::chrono::hours{80};
constexpr std::chrono::minutes topStep = std::chrono::hours{10};
constexpr qreal barTop = 4;
constexpr qreal barHeight = 14;
constexpr qreal overshoot = 3;  // of a mark over the bar, above and below
constexpr qreal underBar = 6;
constexpr qreal betweenNames = 2;
constexpr qreal edgeRoom = 1;
constexpr qreal zoneReach = 4;  // to either side of a mark

std::chrono::minutes topOf(const GaugeModel& model) {
  const auto likely = model.likely ? model.likely->until : model.worked;
  return roundedUp(std::max({leastTop, model.worked, likely, model.limits.severe}), topStep);
}

/// A bracket over the bar, from the low end to the high end.
void layLikely(Drawing& drawing, const QRectF& range) {
  const qreal y = range.center().y();
  const qreal half = range.height() / 4;
  drawing.marks.push_back({{range.left(), y, range.right(), y}, &Theme::text, Stroke::solid, 2});
  for (const qreal x : {range.left(), range.right()}) {
    drawing.marks.push_back({{x, y - half, x, y + half}, &Theme::text, Stroke::solid, 2});
  }
}

void layBar(Drawing& drawing, const GaugeModel& model, const ValueAxis& hours,
            const Canvas& canvas) {
  const auto stretch = [&](std::chrono::minutes from, std::chrono::minutes until) {
    return canvas.snapped(
        QRectF(hours.place(from), barTop, hours.place(until) - hours.place(from), barHeight));
  };
  const Limits& limits = model.limits;
  const std::chrono::minutes none{0};
  drawing.bands.push_back({stretch(none, limits.overload), &Theme::grid});
  drawing.bands.push_back({stretch(limits.overload, limits.severe), &Theme::bandOverload});
  drawing.bands.push_back({stretch(limits.severe, topOf(model)), &Theme::bandSevere});
  if (model.worked > none) {
    const Ink ink = inkOf(severityReached(model.worked, limits));
    drawing.bars.push_back({stretch(none, model.worked), ink});
  }
  if (model.likely) layLikely(drawing, stretch(model.likely->from, model.likely->until));
}

/// The lines that matter most first: where names do not all fit, theirs do.
std::vector<std::chrono::minutes> byImportance(const GaugeModel& model) {
  const Limits& limits = model.limits;
  return {limits.overload, limits.severe, limits.notice, fullTimeWeek, limits.high};
}

Ink inkOf(std::chrono::minutes mark, const GaugeModel& model) {
  return mark >= model.limits.overload ? &Theme::text : &Theme::muted;
}

void layMarks(Drawing& drawing, const GaugeModel& model, const ValueAxis& hours,
              const Canvas& canvas) {
  for (const auto mark : marksOf(model)) {
    const qreal x = canvas.snapped(hours.place(mark));
    drawing.marks.push_back(
        {{x, barTop - overshoot, x, barTop + barHeight + overshoot}, inkOf(mark, model)});
    const QRectF zone(x - zoneReach, 0, 2 * zoneReach, barTop + barHeight + overshoot);
    drawing.zones.push_back({zone, nameOf(mark, model), false});
  }
}

bool isClear(const Label& label, const std::vector<Label>& others) {
  return std::none_of(others.begin(), others.end(), [&](const Label& other) {
    return collide(label.box, other.box, betweenNames);
  });
}

/// In one row; a name that would touch another stands in a second row under it.
void layNames(Drawing& drawing, const GaugeModel& model, const ValueAxis& hours,
              const Canvas& canvas) {
  const QFont font = scaled(canvas.font, TextSize::small);
  const qreal rowHeight = sizeOf(QString(), font).height() + betweenNames;
  for (const auto mark : byImportance(model)) {
    const Ink ink = inkOf(mark, model);
    const QPointF point(hours.place(mark), barTop + barHeight + underBar);
    Label label = keptWithin(labelAt(point, Anchor::topCentre, hourMark(mark), font, ink), 0,
                             canvas.size.width());
    if (!isClear(label, drawing.labels)) label.box.translate(0, rowHeight);
    if (isClear(label, drawing.labels)) drawing.labels.push_back(label);
  }
}

}  // namespace

Drawing layOut(const GaugeModel& model, const Canvas& canvas) {
  Drawing drawing;
  const ValueAxis hours({std::chrono::minutes{0}, edgeRoom},
                        {topOf(model), canvas.size.width() - edgeRoom});
  layBar(drawing, model, hours, canvas);
  layMarks(drawing, model, hours, canvas);
  layNames(drawing, model, hours, canvas);
  return canvas.isMirrored() ? mirrored(std::move(drawing), canvas.size.width()) : drawing;
}

qreal heightOf(const Drawing& drawing) {
  qreal bottom = 0;
  for (const auto& label : drawing.labels) bottom = std::max(bottom, label.box.bottom());
  return bottom;
}

}  // namespace pace::ui
