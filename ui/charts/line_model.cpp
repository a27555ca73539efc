#include "ui/charts/line_model.h"

#include <algorithm>
#include <cmath>

namespace pace::ui {

bool isKnown(const std::vector<LineSeries>& series) {
  return std::any_of(series.begin(), series.end(), [](const LineSeries& one) {
    return std::any_of(one.values.begin(), one.values.end(),
                       [](const auto& value) { return value.has_value(); });
  });
}

LineEnds endsOf(const LineModel& model) {
  LineEnds ends{model.low, model.high};
  for (const auto& series : model.series) {
    for (const auto& value : series.values) {
      if (!value) continue;
      ends.low = std::min(ends.low, std::floor(*value / model.step) * model.step);
      ends.high = std::max(ends.high, std::ceil(*value / model.step) * model.step);
    }
  }
  return ends;
}

}  // namespace pace::ui
