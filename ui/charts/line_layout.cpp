#include "ui/charts/line_layout.h"

#include <algorithm>

#include "ui/charts/heading.h"
#include "ui/charts/labels.h"
#include "ui/charts/line_words.h"
#include "ui/charts/month_names.h"
#include "ui/charts/time_axis.h"

namespace pace::ui {
namespace {

constexpr qreal besidePlot = 8;
constexpr qreal underline = 3;
constexpr qreal narrowestWithDots = 20;  // a slot

QFont smallFont(const Canvas& canvas) {
  return scaled(canvas.font, TextSize::small);
}

/// From a value to a height.
struct Scale {
  LineEnds ends;
  QRectF plot;

  qreal place(double value) const {
    return plot.bottom() - plot.height() * (value - ends.low) / (ends.high - ends.low);
  }
};

LegendKey::Shape shapeOf(Stroke stroke) {
  using Shape = LegendKey::Shape;
  if (stroke == Stroke::dashed) return Shape::dashedLine;
  return stroke == Stroke::dotted ? Shape::dottedLine : Shape::line;
}

/// One line needs no legend: the title names it.
std::vector<LegendKey> legendOf(const LineModel& model) {
  std::vector<LegendKey> keys;
  if (model.series.size() == 1) return keys;
  for (const auto& series : model.series) {
    keys.push_back({shapeOf(series.stroke), series.ink, 0, series.name});
  }
  return keys;
}

std::vector<double> ticksOf(const LineModel& model) {
  const auto [low, high] = endsOf(model);
  std::vector<double> ticks;
  for (int i = 0; low + i * model.step <= high; ++i) ticks.push_back(low + i * model.step);
  return ticks;
}

void layGrid(Drawing& drawing, const LineModel& model, const Scale& scale, const Canvas& canvas) {
  const QRectF& plot = scale.plot;
  std::vector<Label> names;
  for (const double tick : ticksOf(model)) {
    const qreal y = canvas.snapped(scale.place(tick));
    const QLineF line(plot.left(), y, plot.right(), y);
    drawing.rules.push_back(tick == model.level ? Rule{line, &Theme::muted, Stroke::dotted}
                                                : Rule{line});
    names.push_back(labelAt({plot.left() - besidePlot, y}, Anchor::rightMiddle,
                            valueText(tick, model.unit), smallFont(canvas), &Theme::muted));
  }
  const auto kept = thinnedOut(names, 2);
  drawing.labels.insert(drawing.labels.end(), kept.begin(), kept.end());
}

/// The band, and its name to the right of the plot.
void layBand(Drawing& drawing, const LineModel& model, const Scale& scale, const Canvas& canvas) {
  if (!model.band) return;
  const QRectF& plot = scale.plot;
  const QRectF box(QPointF(plot.left(), scale.place(model.band->until)),
                   QPointF(plot.right(), scale.place(model.band->from)));
  drawing.bands.push_back({canvas.snapped(box), &Theme::bandShortSleep});
  drawing.labels.push_back(labelAt({plot.right() + besidePlot, box.center().y()},
                                   Anchor::leftMiddle, model.band->name, smallFont(canvas),
                                   &Theme::limitText));
}

void laySeries(Drawing& drawing, const LineSeries& series, const TimeAxis& axis,
               const Scale& scale) {
  const bool hasDots = axis.slotWidth() >= narrowestWithDots;
  const auto isKnownAt = [&](std::size_t week) {
    return week < series.values.size() && series.values[week].has_value();
  };
  for (std::size_t i = 0; i < series.values.size(); ++i) {
    if (!isKnownAt(i)) continue;
    const QPointF point(axis.middle(i), scale.place(*series.values[i]));
    const bool isFirst = i == 0 || !isKnownAt(i - 1);
    if (isFirst) drawing.curves.push_back({{}, series.ink, series.stroke});
    drawing.curves.back().points.push_back(point);
    const bool isAlone = isFirst && !isKnownAt(i + 1);
    if (hasDots || isAlone) drawing.dots.push_back({point, series.ink});
  }
}

void layZones(Drawing& drawing, const LineModel& model, const TimeAxis& axis,
              const Canvas& canvas) {
  for (std::size_t i = 0; i < model.weeks.size(); ++i) {
    const QRectF slot = axis.slot(i);
    const bool isChosen = model.weeks[i] == model.chosen;
    drawing.zones.push_back({slot, nameOf(model, i), isChosen});
    if (!isChosen) continue;
    const qreal y = canvas.snapped(slot.bottom()) + underline;
    drawing.marks.push_back(
        {{slot.left(), y, slot.right(), y}, &Theme::accent, Stroke::solid, underline});
  }
}

qreal widthLeft(const LineModel& model, const Canvas& canvas) {
  qreal widest = 0;
  for (const double tick : ticksOf(model)) {
    widest = std::max(widest, sizeOf(valueText(tick, model.unit), smallFont(canvas)).width());
  }
  return widest + besidePlot;
}

qreal widthRight(const LineModel& model, const Canvas& canvas) {
  return model.band ? sizeOf(model.band->name, smallFont(canvas)).width() + besidePlot : 0;
}

QRectF plotOf(const LineModel& model, const Canvas& canvas, qreal top) {
  const qreal halfAName = sizeOf(QString(), smallFont(canvas)).height() / 2;
  const QPointF corner(cardPadding + widthLeft(model, canvas), top + space::small + halfAName);
  const QPointF opposite(canvas.size.width() - cardPadding - widthRight(model, canvas),
                         canvas.size.height() - cardPadding - heightOfMonths(canvas));
  return canvas.snapped(QRectF(corner, opposite));
}

}  // namespace

Drawing layOut(const LineModel& model, const Canvas& canvas) {
  Drawing drawing;
  const qreal top = layHeading(drawing, canvas, model.title, legendOf(model));
  const QRectF plot = plotOf(model, canvas, top);
  const TimeAxis axis(plot, model.weeks.size(), canvas);
  const Scale scale{endsOf(model), plot};
  layGrid(drawing, model, scale, canvas);
  layBand(drawing, model, scale, canvas);
  for (const auto& series : model.series) laySeries(drawing, series, axis, scale);
  layMonths(drawing, model.weeks, axis, plot, canvas);
  layZones(drawing, model, axis, canvas);
  return canvas.isMirrored() ? mirrored(std::move(drawing), canvas.size.width()) : drawing;
}

}  // namespace pace::ui
