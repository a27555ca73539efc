// A chart's facts as a table of words: for the table view, and for whoever reads rather than looks.
#pragma once

#include <QString>
#include <QStringList>
#include <vector>

#include "ui/charts/cause_model.h"
#include "ui/charts/gauge_model.h"
#include "ui/charts/week_model.h"
#include "ui/charts/weeks_model.h"

namespace pace::ui {

struct ChartRows {
  QStringList headers;
  std::vector<QStringList> rows;  ///< each as long as `headers`, in the order of the chart's zones

  friend bool operator==(const ChartRows&, const ChartRows&) = default;
};

ChartRows rowsOf(const WeekModel& model);
ChartRows rowsOf(const WeeksModel& model);
ChartRows rowsOf(const GaugeModel& model);
ChartRows rowsOf(const CauseModel& model);

}  // namespace pace::ui
