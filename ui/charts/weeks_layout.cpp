#include "ui/charts/weeks_layout.h"

#include <QCoreApplication>
#include <algorithm>

#include "ui/charts/chart_words.h"
#include "ui/charts/heading.h"
#include "ui/charts/labels.h"
#include "ui/charts/month_names.h"
#include "ui/charts/severity_ink.h"
#include "ui/charts/time_axis.h"
#include "ui/charts/value_axis.h"
#include "ui/charts/weeks_scale.h"

namespace pace::ui {
namespace {

class WeeksLayout {
  Q_DECLARE_TR_FUNCTIONS(WeeksLayout)
};

constexpr qreal barShare = 0.68;
constexpr qreal narrowestWithSpace = 4;  // a slot narrower than this is all bar, without notches
constexpr qreal stubHeight = 10;
constexpr qreal gapCapHeight = 6;
constexpr qreal underline = 3;

QFont smallFont(const Canvas& canvas) {
  return scaled(canvas.font, TextSize::small);
}

std::vector<LegendKey> legendOf(const WeeksModel& model) {
  using Shape = LegendKey::Shape;
  const QString overload = hourMark(model.limits.overload);
  std::vector<LegendKey> keys{
      {Shape::bar, &Theme::work, 0, WeeksLayout::tr("below %1").arg(overload)},
      {Shape::bar, &Theme::overload, notchesOf(Severity::overload), overloadBandName(model.limits)},
      {Shape::bar, &Theme::severe, notchesOf(Severity::severe),
       WeeksLayout::tr("%1 and up").arg(hourMark(model.limits.severe))},
      {Shape::line, &Theme::text, 0, WeeksLayout::tr("4-week mean")}};
  const bool hasGap = std::any_of(model.weeks.begin(), model.weeks.end(),
                                  [](const WeekSum& week) { return week.atLeast; });
  if (hasGap) {
    keys.push_back({Shape::hatchedBar, &Theme::muted, 0, WeeksLayout::tr("days not logged")});
  }
  return keys;
}

QRectF barOf(const TimeAxis& axis, std::size_t index, qreal top, qreal bottom) {
  if (axis.slotWidth() >= narrowestWithSpace) return axis.bar(index, barShare, top, bottom);
  QRectF bar = axis.bar(index, 1, top, bottom);
  const QRectF slot = axis.slot(index);
  bar.setLeft(slot.left());
  bar.setWidth(std::max(slot.width(), bar.width()));
  return bar;
}

void layWeek(Drawing& drawing, const WeekSum& week, std::size_t index, const TimeAxis& axis,
             const ValueAxis& hours, qreal base) {
  if (!week.worked) {
    if (!week.atLeast) return;
    drawing.bars.push_back(
        {barOf(axis, index, base - stubHeight, base), &Theme::muted, Fill::hatched});
    return;
  }
  const QRectF bar = barOf(axis, index, hours.place(*week.worked), base);
  if (week.worked->count() > 0) {
    const int notches = axis.slotWidth() >= narrowestWithSpace ? notchesOf(week.reached) : 0;
    drawing.bars.push_back({bar, inkOf(week.reached), Fill::solid, notches});
  }
  if (week.atLeast) {
    const QRectF cap = barOf(axis, index, bar.top() - gapCapHeight, bar.top() - 1);
    drawing.bars.push_back({cap, &Theme::muted, Fill::hatched, 0, 1});
  }
}

void layMean(Drawing& drawing, const WeeksModel& model, const TimeAxis& axis,
             const ValueAxis& hours) {
  bool isBroken = true;
  for (std::size_t i = 0; i < model.weeks.size(); ++i) {
    const auto& mean = model.weeks[i].mean;
    if (mean && isBroken) drawing.curves.push_back({{}, &Theme::text});
    if (mean) drawing.curves.back().points.push_back({axis.middle(i), hours.place(*mean)});
    isBroken = !mean;
  }
}

void layZones(Drawing& drawing, const WeeksModel& model, const TimeAxis& axis,
              const Canvas& canvas) {
  for (std::size_t i = 0; i < model.weeks.size(); ++i) {
    const QRectF slot = axis.slot(i);
    const bool isChosen = model.weeks[i].days == model.chosen;
    drawing.zones.push_back({slot, nameOf(model.weeks[i], model), isChosen});
    if (!isChosen) continue;
    const qreal y = canvas.snapped(slot.bottom()) + underline;
    drawing.marks.push_back(
        {{slot.left(), y, slot.right(), y}, &Theme::accent, Stroke::solid, underline});
  }
}

std::vector<DaySpan> spansOf(const WeeksModel& model) {
  std::vector<DaySpan> spans;
  for (const auto& week : model.weeks) spans.push_back(week.days);
  return spans;
}

QRectF plotOf(const WeeksModel& model, const Canvas& canvas, qreal top) {
  const qreal left = cardPadding + widthLeftOfWeeks(model, canvas);
  const qreal right = canvas.size.width() - cardPadding - widthRightOfWeeks(model, canvas);
  const qreal bottom = canvas.size.height() - cardPadding - heightOfMonths(canvas);
  const qreal halfAName = sizeOf(QString(), smallFont(canvas)).height() / 2;
  const QPointF corner(left, top + space::tiny + halfAName);
  return canvas.snapped(QRectF(corner, QPointF(right, bottom)));
}

}  // namespace

Drawing layOut(const WeeksModel& model, const Canvas& canvas) {
  Drawing drawing;
  const qreal top = layHeading(drawing, canvas, titleOf(model), legendOf(model));
  const QRectF plot = plotOf(model, canvas, top);
  const TimeAxis axis(plot, model.weeks.size(), canvas);
  const ValueAxis hours = layWeeksScale(drawing, model, plot, canvas);
  for (std::size_t i = 0; i < model.weeks.size(); ++i) {
    layWeek(drawing, model.weeks[i], i, axis, hours, plot.bottom());
  }
  layMean(drawing, model, axis, hours);
  layMonths(drawing, spansOf(model), axis, plot, canvas);
  layZones(drawing, model, axis, canvas);
  return canvas.isMirrored() ? mirrored(std::move(drawing), canvas.size.width()) : drawing;
}

}  // namespace pace::ui
