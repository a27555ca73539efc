#include "ui/charts/cause_layout.h"

#include <algorithm>

#include "ui/charts/chart_words.h"
#include "ui/charts/labels.h"
#include "ui/charts/time_axis.h"
#include "ui/charts/value_axis.h"
#include "ui/text/wording.h"

namespace pace::ui {
namespace {

constexpr qreal barShare = 0.6;
constexpr qreal valueGap = 2;
constexpr qreal aboveNames = 4;
constexpr qreal betweenWords = 4;
constexpr qreal besidePlot = 6;
constexpr qreal stubHeight = 8;
constexpr std::chrono::minutes leastTop = std::chrono::hours{8};

QFont fontOf(const Canvas& canvas) {
  return scaled(canvas.font, TextSize::small);
}

std::chrono::minutes topOf(const CauseModel& model) {
  auto most = std::max(leastTop, model.line.value_or(leastTop));
  for (const CauseBar& bar : model.bars) most = std::max(most, bar.value.value_or(most));
  return most;
}

QRectF plotOf(const CauseModel& model, const Canvas& canvas) {
  const qreal word = sizeOf(QString(), fontOf(canvas)).height();
  const qreal right =
      model.line ? sizeOf(length(*model.line), fontOf(canvas)).width() + besidePlot : 0;
  return canvas.snapped(
      QRectF(QPointF(0, word + valueGap),
             QPointF(canvas.size.width() - right, canvas.size.height() - word - aboveNames)));
}

void layLine(Drawing& drawing, const CauseModel& model, const ValueAxis& hours, const QRectF& plot,
             const Canvas& canvas) {
  if (!model.line) return;
  const qreal y = canvas.snapped(hours.place(*model.line));
  drawing.marks.push_back({{plot.left(), y, plot.right(), y}, &Theme::text, Stroke::dashed});
  drawing.labels.push_back(labelAt({plot.right() + besidePlot, y}, Anchor::leftMiddle,
                                   length(*model.line), fontOf(canvas), &Theme::text));
}

void layBars(Drawing& drawing, const CauseModel& model, const TimeAxis& axis,
             const ValueAxis& hours, const QRectF& plot) {
  for (std::size_t i = 0; i < model.bars.size(); ++i) {
    const CauseBar& bar = model.bars[i];
    const qreal top = bar.value ? hours.place(*bar.value) : plot.bottom() - stubHeight;
    const Fill fill = !bar.value ? Fill::hatched : bar.isExpected ? Fill::outlined : Fill::solid;
    const Ink ink = bar.value ? model.ink : &Theme::muted;
    if (bar.value != std::chrono::minutes{0}) {
      drawing.bars.push_back({axis.bar(i, barShare, top, plot.bottom()), ink, fill});
    }
  }
}

/// Values over the bars and names under them.
void layWords(Drawing& drawing, const CauseModel& model, const TimeAxis& axis,
              const ValueAxis& hours, const QRectF& plot, const Canvas& canvas) {
  const QFont font = fontOf(canvas);
  std::vector<Label> words;
  for (std::size_t i = 0; i < model.bars.size(); ++i) {
    const CauseBar& bar = model.bars[i];
    const qreal x = axis.middle(i);
    words.push_back(
        labelAt({x, plot.bottom() + aboveNames}, Anchor::topCentre, bar.name, font, &Theme::muted));
    if (!bar.value) continue;
    Label value = labelAt({x, canvas.snapped(hours.place(*bar.value)) - valueGap},
                          Anchor::bottomCentre, clock(*bar.value), font, &Theme::text);
    value.ground = &Theme::window;
    if (value.box.width() <= axis.slotWidth()) words.push_back(value);
  }
  for (Label& word : words) word = keptWithin(word, plot.left(), plot.right());
  const auto kept = thinnedOut(words, betweenWords);
  drawing.labels.insert(drawing.labels.end(), kept.begin(), kept.end());
}

void layZones(Drawing& drawing, const CauseModel& model, const TimeAxis& axis, qreal bottom) {
  for (std::size_t i = 0; i < model.bars.size(); ++i) {
    QRectF box = axis.slot(i);
    box.setBottom(bottom);
    drawing.zones.push_back({box, nameOf(model.bars[i]), false});
  }
}

}  // namespace

Drawing layOut(const CauseModel& model, const Canvas& canvas) {
  Drawing drawing;
  const QRectF plot = plotOf(model, canvas);
  const TimeAxis axis(plot, model.bars.size(), canvas);
  const ValueAxis hours({std::chrono::minutes{0}, plot.bottom()}, {topOf(model), plot.top()});
  const qreal base = plot.bottom();
  drawing.rules.push_back({{plot.left(), base, plot.right(), base}, &Theme::grid});
  layBars(drawing, model, axis, hours, plot);
  layLine(drawing, model, hours, plot, canvas);
  layWords(drawing, model, axis, hours, plot, canvas);
  layZones(drawing, model, axis, canvas.size.height());
  return canvas.isMirrored() ? mirrored(std::move(drawing), canvas.size.width()) : drawing;
}

}  // namespace pace::ui
