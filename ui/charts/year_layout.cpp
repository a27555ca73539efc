#include "ui/charts/year_layout.h"

#include <QCoreApplication>
#include <algorithm>
#include <cmath>

#include "core/time/week.h"
#include "ui/charts/chart_words.h"
#include "ui/charts/heading.h"
#include "ui/charts/labels.h"
#include "ui/charts/year_words.h"
#include "ui/text/wording.h"

namespace pace::ui {
namespace {

class YearLayout {
  Q_DECLARE_TR_FUNCTIONS(YearLayout)
};

constexpr int rowCount = 7;
constexpr qreal besideNames = 8;
constexpr qreal betweenNames = 6;
constexpr qreal underNames = 3;
constexpr qreal betweenStrips = 12;
constexpr qreal largestPitch = 22;
constexpr qreal smallestWholeYear = 10;  // pitch; below it the year is cut in two
constexpr qreal gapBetweenCells = 2;
constexpr qreal chosenEdge = 2;

constexpr std::array<Ink, heatSteps.size() + 1> heats{&Theme::heat1, &Theme::heat2, &Theme::heat3,
                                                      &Theme::heat4, &Theme::heat5};

QFont smallFont(const Canvas& canvas) {
  return scaled(canvas.font, TextSize::small);
}

qreal nameHeight(const Canvas& canvas) {
  return sizeOf(QString(), smallFont(canvas)).height();
}

/// A stretch of the year with its own columns.
struct Strip {
  DaySpan days;
  Day firstWeek{};

  Strip(DaySpan stretch, std::chrono::weekday firstWeekday)
      : days(stretch), firstWeek(weekOf(stretch.from, firstWeekday).from) {}

  int columnOf(Day day) const { return static_cast<int>((day - firstWeek).count()) / rowCount; }
  int rowOf(Day day) const { return static_cast<int>((day - firstWeek).count()) % rowCount; }
  int columnCount() const { return columnOf(days.until - std::chrono::days{1}) + 1; }
};

/// The sizes everything follows from.
struct Grid {
  std::vector<Strip> strips;
  qreal left = 0;   // of the first column
  qreal pitch = 0;  // from cell to cell
};

qreal widthOfWeekdays(const YearModel& model, const Canvas& canvas) {
  qreal widest = 0;
  for (int i = 0; i < rowCount; ++i) {
    const QString name = weekdayName(daysOf(model.year).from + std::chrono::days{i});
    widest = std::max(widest, sizeOf(name, smallFont(canvas)).width());
  }
  return widest + besideNames;
}

Grid gridOf(const YearModel& model, const Canvas& canvas) {
  const DaySpan year = daysOf(model.year);
  const Day middle{model.year / 7 / 1};
  Grid grid;
  grid.left = cardPadding + widthOfWeekdays(model, canvas);
  const qreal width = canvas.size.width() - cardPadding - grid.left;
  const auto pitchOf = [&](const Strip& strip) {
    const qreal pitch = std::floor(width / strip.columnCount() * canvas.pixelRatio);
    return std::min(largestPitch, std::max<qreal>(1, pitch) / canvas.pixelRatio);
  };
  grid.strips = {Strip(year, model.firstWeekday)};
  grid.pitch = pitchOf(grid.strips.front());
  if (grid.pitch >= smallestWholeYear) return grid;
  grid.strips = {Strip({year.from, middle}, model.firstWeekday),
                 Strip({middle, year.until}, model.firstWeekday)};
  grid.pitch = std::min(pitchOf(grid.strips.front()), pitchOf(grid.strips.back()));
  return grid;
}

qreal heightOfStrip(const Grid& grid, const Canvas& canvas) {
  return nameHeight(canvas) + underNames + rowCount * grid.pitch;
}

std::vector<LegendKey> legendOf() {
  using Shape = LegendKey::Shape;
  std::vector<LegendKey> keys{{Shape::cell, nullptr, 0, YearLayout::tr("0 h")}};
  for (std::size_t heat = 0; heat < heats.size(); ++heat) {
    keys.push_back({Shape::cell, heats.at(heat), 0, heatName(heat)});
  }
  keys.push_back({Shape::hatchedCell, nullptr, 0, YearLayout::tr("not logged")});
  return keys;
}

void layCell(Drawing& drawing, const WeekDay& day, const YearModel& model, const QRectF& box) {
  const bool isChosen = day.day == model.chosen;
  if (!day.worked && day.day < model.firstLogged && !isChosen) return;
  Cell cell{box};
  if (!day.worked) {
    cell.fill = Fill::hatched;
  } else if (day.worked->count() > 0) {
    cell.ink = heats.at(heatOf(*day.worked));
  }
  if (isChosen) {
    cell.edge = &Theme::text;
    cell.edgeWidth = chosenEdge;
  }
  drawing.cells.push_back(cell);
}

void layDays(Drawing& drawing, const YearModel& model, const Strip& strip, const Grid& grid,
             qreal top, const Canvas& canvas) {
  for (const auto& day : model.days) {
    if (!strip.days.contains(day.day)) continue;
    const QPointF corner(grid.left + strip.columnOf(day.day) * grid.pitch,
                         top + strip.rowOf(day.day) * grid.pitch);
    const QRectF slot = canvas.snapped(QRectF(corner, QSizeF(grid.pitch, grid.pitch)));
    const QRectF box = slot.adjusted(0, 0, -gapBetweenCells, -gapBetweenCells);
    layCell(drawing, day, model, box);
    drawing.zones.push_back({slot, nameOf(day, model.today), day.day == model.chosen});
  }
}

void layMonthNames(Drawing& drawing, const Strip& strip, const Grid& grid, qreal top,
                   const Canvas& canvas) {
  std::vector<Label> names;
  const std::chrono::year_month_day first{strip.days.from};
  auto month = first.year() / first.month();
  for (; Day{month / 1} < strip.days.until; month += std::chrono::months{1}) {
    const QString name = monthName(Day{month / 1});
    const QPointF leftMiddle(grid.left + strip.columnOf(Day{month / 1}) * grid.pitch,
                             top + nameHeight(canvas) / 2);
    const Label label =
        labelAt(leftMiddle, Anchor::leftMiddle, name, smallFont(canvas), &Theme::muted);
    names.push_back(keptWithin(label, grid.left, canvas.size.width() - cardPadding));
  }
  const auto kept = thinnedOut(names, betweenNames);
  drawing.labels.insert(drawing.labels.end(), kept.begin(), kept.end());
}

void layWeekdays(Drawing& drawing, const Strip& strip, const Grid& grid, qreal top,
                 const Canvas& canvas) {
  std::vector<Label> names;
  for (int row = 0; row < rowCount; ++row) {
    const QPointF rightMiddle(grid.left - besideNames,
                              top + (row + 0.5) * grid.pitch - gapBetweenCells / 2);
    names.push_back(labelAt(rightMiddle, Anchor::rightMiddle,
                            weekdayName(strip.firstWeek + std::chrono::days{row}),
                            smallFont(canvas), &Theme::muted));
  }
  const auto kept = thinnedOut(names, 0);
  drawing.labels.insert(drawing.labels.end(), kept.begin(), kept.end());
}

/// The heading, and the y where the first strip begins.
qreal layTop(Drawing& drawing, const YearModel& model, const Canvas& canvas) {
  return layHeading(drawing, canvas, titleOf(model), legendOf()) + space::medium;
}

}  // namespace

qreal heightOfYear(const YearModel& model, const Canvas& canvas) {
  Drawing heading;
  const qreal top = layTop(heading, model, canvas);
  const Grid grid = gridOf(model, canvas);
  const auto strips = static_cast<qreal>(grid.strips.size());
  return top + strips * heightOfStrip(grid, canvas) + (strips - 1) * betweenStrips + cardPadding;
}

Drawing layOut(const YearModel& model, const Canvas& canvas) {
  Drawing drawing;
  qreal top = layTop(drawing, model, canvas);
  const Grid grid = gridOf(model, canvas);
  for (const Strip& strip : grid.strips) {
    const qreal cells = top + nameHeight(canvas) + underNames;
    layMonthNames(drawing, strip, grid, top, canvas);
    layWeekdays(drawing, strip, grid, cells, canvas);
    layDays(drawing, model, strip, grid, cells, canvas);
    top += heightOfStrip(grid, canvas) + betweenStrips;
  }
  return canvas.isMirrored() ? mirrored(std::move(drawing), canvas.size.width()) : drawing;
}

}  // namespace pace::ui
