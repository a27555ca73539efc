#include "ui/charts/weeks_scale.h"

#include <QCoreApplication>
#include <algorithm>

#include "ui/charts/chart_words.h"
#include "ui/charts/labels.h"

namespace pace::ui {
namespace {

class WeeksScale {
  Q_DECLARE_TR_FUNCTIONS(WeeksScale)
};

constexpr std::chrono::minutes gridStep = std::chrono::hours{20};
constexpr std::chrono::minutes topStep = std::chrono::hours{10};
constexpr qreal besidePlot = 8;

QFont smallFont(const Canvas& canvas) {
  return scaled(canvas.font, TextSize::small);
}

/// One step of room above the severe line, or above the highest week.
std::chrono::minutes topOf(const WeeksModel& model) {
  auto most = model.limits.severe + topStep;
  for (const auto& week : model.weeks) most = std::max(most, week.worked.value_or(most));
  return roundedUp(most, topStep);
}

void layBands(Drawing& drawing, const Limits& limits, const ValueAxis& hours, const QRectF& plot,
              const Canvas& canvas) {
  const qreal overload = canvas.snapped(hours.place(limits.overload));
  const qreal severe = canvas.snapped(hours.place(limits.severe));
  const QPointF corner(plot.right(), overload);
  drawing.bands.push_back({QRectF(QPointF(plot.left(), severe), corner), &Theme::bandOverload});
  drawing.bands.push_back(
      {QRectF(plot.topLeft(), QPointF(plot.right(), severe)), &Theme::bandSevere});
  drawing.rules.push_back(
      {{plot.left(), overload, plot.right(), overload}, &Theme::overload, Stroke::dashed});
  drawing.rules.push_back({{plot.left(), severe, plot.right(), severe}, &Theme::severe});
  drawing.labels.push_back(labelAt({plot.right() + besidePlot, (overload + severe) / 2},
                                   Anchor::leftMiddle, overloadBandName(limits), smallFont(canvas),
                                   &Theme::limitText));
}

void layScale(Drawing& drawing, const WeeksModel& model, const ValueAxis& hours, const QRectF& plot,
              const Canvas& canvas) {
  const auto name = [&](std::chrono::minutes value, Ink ink) {
    const QPointF point(plot.left() - besidePlot, canvas.snapped(hours.place(value)));
    return labelAt(point, Anchor::rightMiddle, hourMark(value), smallFont(canvas), ink);
  };
  // The limits first: where a tick comes too close to one, the tick goes.
  std::vector<Label> names{name(model.limits.overload, &Theme::limitText),
                           name(model.limits.severe, &Theme::limitText)};
  for (const auto tick : ticks(topOf(model), gridStep)) {
    if (tick < model.limits.overload) {
      const qreal y = canvas.snapped(hours.place(tick));
      drawing.rules.push_back({{plot.left(), y, plot.right(), y}, &Theme::grid});
    }
    names.push_back(name(tick, &Theme::muted));
  }
  const auto kept = thinnedOut(names, 0);
  drawing.labels.insert(drawing.labels.end(), kept.begin(), kept.end());
}

}  // namespace

QString overloadBandName(const Limits& limits) {
  return WeeksScale::tr("%1–%2", "hours from and to: 60–70")
      .arg(hourMark(limits.overload), hourMark(limits.severe));
}

qreal widthLeftOfWeeks(const WeeksModel& model, const Canvas& canvas) {
  qreal widest = 0;
  for (const auto hours : {topOf(model), model.limits.overload, model.limits.severe}) {
    widest = std::max(widest, sizeOf(hourMark(hours), smallFont(canvas)).width());
  }
  return widest + besidePlot;
}

qreal widthRightOfWeeks(const WeeksModel& model, const Canvas& canvas) {
  return sizeOf(overloadBandName(model.limits), smallFont(canvas)).width() + besidePlot;
}

ValueAxis layWeeksScale(Drawing& drawing, const WeeksModel& model, const QRectF& plot,
                        const Canvas& canvas) {
  const ValueAxis hours({std::chrono::minutes{0}, plot.bottom()}, {topOf(model), plot.top()});
  layBands(drawing, model.limits, hours, plot, canvas);
  layScale(drawing, model, hours, plot, canvas);
  return hours;
}

}  // namespace pace::ui
