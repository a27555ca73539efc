#include "ui/charts/sleep_lane.h"

#include <QCoreApplication>
#include <algorithm>
#include <optional>

#include "ui/charts/chart_words.h"
#include "ui/charts/free_place.h"
#include "ui/charts/labels.h"
#include "ui/charts/value_axis.h"
#include "ui/text/wording.h"

namespace pace::ui {
namespace {

class SleepLane {
  Q_DECLARE_TR_FUNCTIONS(SleepLane)
};

constexpr qreal besideLane = 6;

QString laneName() {
  return SleepLane::tr("slept", "name of a lane of the chart");
}
QString lineName() {
  return length(enoughSleep);
}
QString bandName() {
  return SleepLane::tr("%1–%2 h").arg(hourMark(shortNight.from), hourMark(shortNight.until));
}

QFont smallFont(const Canvas& canvas) {
  return scaled(canvas.font, TextSize::small);
}

/// From the shortest night to the longest, the band and the line always included; values need room
/// above and below.
ValueAxis axisOf(const WeekModel& model, const QRectF& lane, const QFont& font) {
  auto low = shortNight.from;
  auto high = enoughSleep;
  for (const auto& day : model.days) {
    low = std::min(low, day.slept.value_or(low));
    high = std::max(high, day.slept.value_or(high));
  }
  const qreal room = sizeOf(lineName(), font).height() + besideLane;
  return ValueAxis({low, lane.bottom() - room}, {high, lane.top() + room});
}

void layScale(Drawing& drawing, const ValueAxis& hours, const QRectF& lane, const Canvas& canvas) {
  const QFont font = smallFont(canvas);
  const QRectF band(QPointF(lane.left(), hours.place(shortNight.until)),
                    QPointF(lane.right(), hours.place(shortNight.from)));
  drawing.bands.push_back({canvas.snapped(band), &Theme::bandShortSleep});
  const qreal line = canvas.snapped(hours.place(enoughSleep));
  drawing.rules.push_back({{lane.left(), line, lane.right(), line}, &Theme::muted, Stroke::dotted});

  const qreal right = lane.right() + besideLane;
  const auto names =
      thinnedOut({labelAt({right, line}, Anchor::leftMiddle, lineName(), font, &Theme::muted),
                  labelAt({right, band.center().y()}, Anchor::leftMiddle, bandName(), font,
                          &Theme::limitText)},
                 0);
  drawing.labels.insert(drawing.labels.end(), names.begin(), names.end());
  drawing.labels.push_back(labelAt({lane.left() - besideLane, band.center().y()},
                                   Anchor::rightMiddle, laneName(), font, &Theme::muted));
}

std::vector<Curve> curvesOf(const std::vector<std::optional<QPointF>>& nights) {
  std::vector<Curve> curves;
  bool isBroken = true;
  for (const auto& night : nights) {
    if (night && isBroken) curves.emplace_back();
    if (night) curves.back().points.push_back(*night);
    isBroken = !night;
  }
  return curves;
}

void layValues(Drawing& drawing, const WeekModel& model,
               const std::vector<std::optional<QPointF>>& nights, const QRectF& lane,
               const Canvas& canvas) {
  FreePlace free(lane);
  for (const auto& curve : drawing.curves) free.avoid(curve.points);
  for (const auto& night : nights) {
    if (night) free.avoid(*night);
  }
  free.avoid(drawing.rules.back().line);
  for (std::size_t i = 0; i < nights.size(); ++i) {
    if (!nights[i]) continue;
    const QString text = clock(*model.days[i].slept);
    const auto label = free.tryBeside(*nights[i], text, smallFont(canvas), &Theme::sleep);
    if (label) drawing.labels.push_back(*label);
  }
}

}  // namespace

qreal widthLeftOfSleepLane(const Canvas& canvas) {
  return sizeOf(laneName(), smallFont(canvas)).width() + besideLane;
}

qreal widthRightOfSleepLane(const Canvas& canvas) {
  const QFont font = smallFont(canvas);
  return std::max(sizeOf(lineName(), font).width(), sizeOf(bandName(), font).width()) + besideLane;
}

void laySleepLane(Drawing& drawing, const WeekModel& model, const TimeAxis& axis,
                  const QRectF& lane, const Canvas& canvas) {
  const ValueAxis hours = axisOf(model, lane, smallFont(canvas));
  layScale(drawing, hours, lane, canvas);
  std::vector<std::optional<QPointF>> nights;
  for (std::size_t i = 0; i < model.days.size(); ++i) {
    const auto& slept = model.days[i].slept;
    nights.push_back(slept ? std::optional(QPointF(axis.middle(i), hours.place(*slept)))
                           : std::nullopt);
  }
  const auto curves = curvesOf(nights);
  drawing.curves.insert(drawing.curves.end(), curves.begin(), curves.end());
  for (const auto& night : nights) {
    if (night) drawing.dots.push_back({*night, &Theme::sleep});
  }
  layValues(drawing, model, nights, lane, canvas);
}

}  // namespace pace::ui
