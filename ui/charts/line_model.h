// The facts of a line chart: values week by week, and what they are read against.
#pragma once

#include <QString>
#include <optional>
#include <vector>

#include "core/time/span.h"
#include "ui/charts/drawing.h"

namespace pace::ui {

/// How a value is written: 5.5 as "5 h 30 m", or as "5.5".
enum class LineUnit { hours, points };

struct LineSeries {
  QString name;
  Ink ink = &Theme::sleep;
  Stroke stroke = Stroke::solid;
  std::vector<std::optional<double>> values;  ///< one for each week; none where it is not known
};

/// Shaded from `from` to `until`.
struct LineBand {
  double from = 0;
  double until = 0;
  QString name;
};

struct LineModel {
  QString title;
  LineUnit unit = LineUnit::hours;
  std::vector<DaySpan> weeks;  ///< oldest first; empty where no value is known
  std::vector<LineSeries> series;
  double low = 0;  ///< of the axis; stretched down and up to whole steps where values lie beyond
  double high = 1;
  double step = 1;              ///< from one gridline to the next
  std::optional<double> level;  ///< the gridline that is dotted: what the values are held against
  std::optional<LineBand> band;
  QString unknown;  ///< why there is no value, for a week without one: "not logged"
  Day today{};
  DaySpan chosen;
};

/// True where any value is known.
bool isKnown(const std::vector<LineSeries>& series);

struct LineEnds {
  double low = 0;
  double high = 1;
};

/// The axis of `model`, with every value on it.
LineEnds endsOf(const LineModel& model);

}  // namespace pace::ui
