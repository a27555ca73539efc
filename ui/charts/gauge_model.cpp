#include "ui/charts/gauge_model.h"

#include <algorithm>

namespace pace::ui {

GaugeModel gaugeModel(const Total& total, const Limits& limits, Day today) {
  return GaugeModel{total.worked, isAtLeast(total, today), limits};
}

std::vector<std::chrono::minutes> marksOf(const GaugeModel& model) {
  const Limits& limits = model.limits;
  std::vector<std::chrono::minutes> marks{fullTimeWeek, limits.notice, limits.high, limits.overload,
                                          limits.severe};
  std::sort(marks.begin(), marks.end());
  marks.erase(std::unique(marks.begin(), marks.end()), marks.end());
  return marks;
}

}  // namespace pace::ui
