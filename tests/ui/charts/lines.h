// A line chart's model with few words, for tests.
#pragma once

#include <optional>
#include <utility>
#include <vector>

#include "core/time/week.h"
#include "tests/support/days.h"
#include "ui/charts/line_model.h"

namespace pace::test {

using Values = std::vector<std::optional<double>>;

/// Hours of sleep in the weeks up to that of 22 November 2026, read against 7 h and the band from 5
/// to 6 h.
inline ui::LineModel lineModel(Values values) {
  ui::LineModel model;
  model.title = QStringLiteral("Sleep");
  model.unknown = QStringLiteral("not logged");
  model.low = 5;
  model.high = 8;
  model.level = 7;
  model.band = ui::LineBand{5, 6, QStringLiteral("5–6 h")};
  model.today = day("2026-11-22");
  const DaySpan last = weekOf(model.today, std::chrono::Monday);
  for (auto back = static_cast<int>(values.size()) - 1; back >= 0; --back) {
    model.weeks.push_back(shifted(last, std::chrono::weeks{-back}));
  }
  model.series = {
      {QStringLiteral("Sleep a night"), &ui::Theme::sleep, ui::Stroke::solid, std::move(values)}};
  return model;
}

}  // namespace pace::test
