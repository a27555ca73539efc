#include "ui/charts/week_layout.h"

#include <QCoreApplication>
#include <algorithm>

#include "ui/charts/chart_words.h"
#include "ui/charts/heading.h"
#include "ui/charts/hours_lane.h"
#include "ui/charts/labels.h"
#include "ui/charts/sleep_lane.h"
#include "ui/charts/time_axis.h"
#include "ui/text/wording.h"

namespace pace::ui {
namespace {

class WeekLayout {
  Q_DECLARE_TR_FUNCTIONS(WeekLayout)
};

constexpr qreal sleepShare = 0.36;
constexpr qreal aboveNames = 6;
constexpr qreal betweenNames = 4;
constexpr qreal underline = 2;

QFont nameFont(const Canvas& canvas) {
  return scaled(canvas.font, TextSize::small);
}

std::vector<LegendKey> legendOf(const WeekModel& model) {
  using Shape = LegendKey::Shape;
  std::vector<LegendKey> keys{{Shape::bar, &Theme::work, 0, WeekLayout::tr("worked")},
                              {Shape::lineWithDot, &Theme::sleep, 0, WeekLayout::tr("slept")}};
  const bool hasGap = std::any_of(model.days.begin(), model.days.end(),
                                  [&](const WeekDay& day) { return isGap(day, model.today); });
  if (hasGap) {
    keys.push_back({Shape::hatchedBar, &Theme::muted, 0, WeekLayout::tr("not logged")});
  }
  return keys;
}

/// All of the card under `top` that bars and lines may use.
QRectF plotOf(const Canvas& canvas, qreal top) {
  const qreal left =
      cardPadding + std::max(widthLeftOfSleepLane(canvas), widthLeftOfHoursLane(canvas));
  const qreal right = canvas.size.width() - cardPadding - widthRightOfSleepLane(canvas);
  const qreal names = sizeOf(QString(), strong(nameFont(canvas))).height();
  const qreal bottom = canvas.size.height() - cardPadding - names - aboveNames;
  return canvas.snapped(QRectF(QPointF(left, top + space::small), QPointF(right, bottom)));
}

/// The longest way of naming days that has room in a slot: "Mon 16", "Mon", "16".
std::vector<QString> dayNames(const WeekModel& model, const QFont& font, qreal room) {
  std::vector<QString> names;
  for (const auto& pattern : {WeekLayout::tr("%1 %2", "weekday and day: Mon 16"),
                              QStringLiteral("%1"), QStringLiteral("%2")}) {
    names.clear();
    qreal widest = 0;
    for (const WeekDay& shown : model.days) {
      QString name = pattern;
      name.replace(QLatin1String("%1"), weekdayName(shown.day))
          .replace(QLatin1String("%2"), QString::number(toQDate(shown.day).day()));
      widest = std::max(widest, sizeOf(name, font).width());
      names.push_back(name);
    }
    if (widest + betweenNames <= room) break;
  }
  return names;
}

void layNames(Drawing& drawing, const WeekModel& model, const TimeAxis& axis, qreal top,
              const Canvas& canvas) {
  const QFont plain = nameFont(canvas);
  const auto names = dayNames(model, strong(plain), axis.slotWidth());
  std::vector<Label> labels;
  for (std::size_t i = 0; i < names.size(); ++i) {
    const bool isChosen = model.days[i].day == model.chosen;
    const Label label =
        labelAt({axis.middle(i), top}, Anchor::topCentre, names[i],
                isChosen ? strong(plain) : plain, isChosen ? &Theme::text : &Theme::muted);
    labels.insert(isChosen ? labels.begin() : labels.end(), label);
    if (!isChosen) continue;
    const qreal y = label.box.bottom() + underline;
    drawing.marks.push_back(
        {{label.box.left(), y, label.box.right(), y}, &Theme::accent, Stroke::solid, underline});
  }
  const auto kept = thinnedOut(labels, betweenNames);
  drawing.labels.insert(drawing.labels.end(), kept.begin(), kept.end());
}

void layZones(Drawing& drawing, const WeekModel& model, const TimeAxis& axis, qreal bottom) {
  for (std::size_t i = 0; i < model.days.size(); ++i) {
    QRectF box = axis.slot(i);
    box.setBottom(bottom);
    const WeekDay& day = model.days[i];
    drawing.zones.push_back({box, nameOf(day, model.today), day.day == model.chosen});
  }
}

}  // namespace

Drawing layOut(const WeekModel& model, const Canvas& canvas) {
  Drawing drawing;
  const qreal top = layHeading(drawing, canvas, titleOf(model), legendOf(model));
  const QRectF plot = plotOf(canvas, top);
  const TimeAxis axis(plot, model.days.size(), canvas);
  QRectF sleep = plot;
  sleep.setHeight(canvas.snapped(plot.height() * sleepShare));
  QRectF hours = plot;
  hours.setTop(sleep.bottom() + heightAboveHoursLane(canvas));
  laySleepLane(drawing, model, axis, sleep, canvas);
  layHoursLane(drawing, model, axis, hours, canvas);
  layNames(drawing, model, axis, plot.bottom() + aboveNames, canvas);
  layZones(drawing, model, axis, canvas.size.height() - cardPadding + 2 * underline);
  return canvas.isMirrored() ? mirrored(std::move(drawing), canvas.size.width()) : drawing;
}

}  // namespace pace::ui
