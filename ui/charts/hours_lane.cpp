#include "ui/charts/hours_lane.h"

#include <algorithm>

#include "ui/charts/chart_words.h"
#include "ui/charts/labels.h"
#include "ui/charts/value_axis.h"
#include "ui/text/wording.h"

namespace pace::ui {
namespace {

constexpr std::chrono::minutes gridStep = std::chrono::hours{4};
constexpr std::chrono::minutes leastTop = std::chrono::hours{12};
constexpr std::chrono::minutes fullDay = std::chrono::hours{24};
constexpr qreal barShare = 0.52;
constexpr qreal besideLane = 8;
constexpr qreal valueGap = 3;
constexpr qreal betweenValues = 4;
constexpr qreal stubHeight = 16;

QFont smallFont(const Canvas& canvas) {
  return scaled(canvas.font, TextSize::small);
}

/// The longest day touches the top; a quiet week still reads against a long day.
std::chrono::minutes topOf(const WeekModel& model) {
  auto most = leastTop;
  for (const auto& day : model.days) {
    most = std::max({most, day.worked.value_or(most), day.expected.value_or(most)});
  }
  return most;
}

void layGrid(Drawing& drawing, const ValueAxis& hours, std::chrono::minutes top, const QRectF& lane,
             const Canvas& canvas) {
  std::vector<Label> names;
  for (const auto tick : ticks(top, gridStep)) {
    const qreal y = canvas.snapped(hours.place(tick));
    drawing.rules.push_back({{lane.left(), y, lane.right(), y}, &Theme::grid});
    names.push_back(labelAt({lane.left() - besideLane, y}, Anchor::rightMiddle, length(tick),
                            smallFont(canvas), &Theme::muted));
  }
  const auto kept = thinnedOut(names, 2);
  drawing.labels.insert(drawing.labels.end(), kept.begin(), kept.end());
}

void layBars(Drawing& drawing, const WeekModel& model, const TimeAxis& axis, const ValueAxis& hours,
             const QRectF& lane) {
  for (std::size_t i = 0; i < model.days.size(); ++i) {
    const WeekDay& day = model.days[i];
    const auto add = [&](qreal top, Ink ink, Fill fill) {
      drawing.bars.push_back({axis.bar(i, barShare, top, lane.bottom()), ink, fill});
    };
    if (day.worked && day.worked->count() > 0) {
      add(hours.place(*day.worked), &Theme::work, Fill::solid);
    } else if (isForeseen(day)) {
      add(hours.place(*day.expected), &Theme::work, Fill::outlined);
    } else if (isGap(day, model.today)) {
      add(lane.bottom() - stubHeight, &Theme::muted, Fill::hatched);
    }
  }
}

/// The chosen day's value first, so that it is kept where not all fit.
std::vector<std::size_t> byImportance(const WeekModel& model) {
  std::vector<std::size_t> order;
  for (std::size_t i = 0; i < model.days.size(); ++i) {
    const bool isChosen = model.days[i].day == model.chosen;
    order.insert(isChosen ? order.begin() : order.end(), i);
  }
  return order;
}

bool coversABar(const Drawing& drawing, const Label& label) {
  return std::any_of(drawing.bars.begin(), drawing.bars.end(),
                     [&](const Bar& bar) { return collide(label.box, bar.box); });
}

/// "9:30" over a day worked, "likely 5:10" over one to come.
Label valueOf(const WeekDay& day, QPointF point, const Canvas& canvas) {
  const QFont font = smallFont(canvas);
  if (!day.worked) {
    return labelAt(point, Anchor::bottomCentre, likelyValue(*day.expected), font, &Theme::muted);
  }
  const QString text = day.worked->count() == 0 ? QString::number(0) : clock(*day.worked);
  return labelAt(point, Anchor::bottomCentre, text, strong(font), &Theme::text);
}

void layValues(Drawing& drawing, const WeekModel& model, const TimeAxis& axis,
               const ValueAxis& hours, const QRectF& lane, const Canvas& canvas) {
  std::vector<Label> values;
  for (const std::size_t i : byImportance(model)) {
    const WeekDay& day = model.days[i];
    if (!day.worked && !isForeseen(day)) continue;
    const auto shown = day.worked ? *day.worked : *day.expected;
    Label label =
        valueOf(day, {axis.middle(i), canvas.snapped(hours.place(shown)) - valueGap}, canvas);
    label.ground = &Theme::card;
    label = keptWithin(label, lane.left(), lane.right());
    if (!coversABar(drawing, label)) values.push_back(label);
  }
  const auto kept = thinnedOut(values, betweenValues);
  drawing.labels.insert(drawing.labels.end(), kept.begin(), kept.end());
}

}  // namespace

qreal widthLeftOfHoursLane(const Canvas& canvas) {
  return sizeOf(length(fullDay), smallFont(canvas)).width() + besideLane;
}

qreal heightAboveHoursLane(const Canvas& canvas) {
  return sizeOf(clock(fullDay), strong(smallFont(canvas))).height() + valueGap;
}

void layHoursLane(Drawing& drawing, const WeekModel& model, const TimeAxis& axis,
                  const QRectF& lane, const Canvas& canvas) {
  const auto top = topOf(model);
  const ValueAxis hours({std::chrono::minutes{0}, lane.bottom()}, {top, lane.top()});
  layGrid(drawing, hours, top, lane, canvas);
  layBars(drawing, model, axis, hours, lane);
  layValues(drawing, model, axis, hours, lane, canvas);
}

}  // namespace pace::ui
