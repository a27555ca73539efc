#include "ui/charts/weeks_layout.h"

#include <QCoreApplication>
#include <algorithm>

#include "ui/charts/chart_words.h"
#include "ui/charts/heading.h"
#include "ui/charts/labels.h"
#include "ui/charts/severity_ink.h"
#include "ui/charts/time_axis.h"
#include "ui/charts/value_axis.h"
#include "ui/charts/weeks_scale.h"
#include "ui/text/wording.h"

namespace pace::ui {
namespace {

class WeeksLayout {
  Q_DECLARE_TR_FUNCTIONS(WeeksLayout)
};

constexpr qreal barShare = 0.68;
constexpr qreal aboveNames = 8;
constexpr qreal betweenNames = 8;
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

void layWeek(Drawing& drawing, const WeekSum& week, std::size_t index, const TimeAxis& axis,
             const ValueAxis& hours, qreal base) {
  if (!week.worked) {
    if (!week.atLeast) return;
    drawing.bars.push_back(
        {axis.bar(index, barShare, base - stubHeight, base), &Theme::muted, Fill::hatched});
    return;
  }
  const QRectF bar = axis.bar(index, barShare, hours.place(*week.worked), base);
  if (week.worked->count() > 0) {
    drawing.bars.push_back({bar, inkOf(week.reached), Fill::solid, notchesOf(week.reached)});
  }
  if (week.atLeast) {
    const QRectF cap = axis.bar(index, barShare, bar.top() - gapCapHeight, bar.top() - 1);
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

bool holdsFirstOfMonth(DaySpan days) {
  const std::chrono::year_month_day last{days.until - std::chrono::days{1}};
  return last.day() <= std::chrono::day{static_cast<unsigned>(days.length().count())};
}

void layMonths(Drawing& drawing, const WeeksModel& model, const TimeAxis& axis, const QRectF& plot,
               const Canvas& canvas) {
  std::vector<Label> names;
  for (std::size_t i = 0; i < model.weeks.size(); ++i) {
    const DaySpan days = model.weeks[i].days;
    if (!holdsFirstOfMonth(days)) continue;
    const QString name = monthName(days.until - std::chrono::days{1});
    const Label label = labelAt({axis.middle(i), plot.bottom() + aboveNames}, Anchor::topCentre,
                                name, smallFont(canvas), &Theme::muted);
    names.push_back(keptWithin(label, plot.left(), plot.right()));
  }
  const auto kept = thinnedOut(names, betweenNames);
  drawing.labels.insert(drawing.labels.end(), kept.begin(), kept.end());
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

QRectF plotOf(const WeeksModel& model, const Canvas& canvas, qreal top) {
  const qreal left = cardPadding + widthLeftOfWeeks(model, canvas);
  const qreal right = canvas.size.width() - cardPadding - widthRightOfWeeks(model, canvas);
  const qreal names = aboveNames + sizeOf(QString(), smallFont(canvas)).height();
  const qreal bottom = canvas.size.height() - cardPadding - names;
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
  layMonths(drawing, model, axis, plot, canvas);
  layZones(drawing, model, axis, canvas);
  return canvas.isMirrored() ? mirrored(std::move(drawing), canvas.size.width()) : drawing;
}

}  // namespace pace::ui
