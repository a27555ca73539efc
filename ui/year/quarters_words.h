// The quarters of a year in words.
#pragma once

#include <QString>
#include <QStringList>
#include <vector>

#include "ui/charts/chart_rows.h"
#include "ui/theme/theme.h"
#include "ui/year/quarters_model.h"

namespace pace::ui {

/// How much room the words have: "at least 742 h", "≥ 742".
enum class Wording { full, brief };

/// One cell of the table.
struct QuarterCell {
  QString text;
  Ink ink = &Theme::text;
  bool isStrong = false;
};

/// "Quarter", "Hours", "Week mean", "Weeks 60–70", "Weeks 70 and up", "Days off", "Sleep".
QStringList quarterHeaders(const QuartersModel& model, Wording wording);

/// One cell for each header. Weeks at a limit stand out, by ink and by weight.
std::vector<QuarterCell> quarterCells(const Quarter& quarter, const QuartersModel& model,
                                      Wording wording);

/// "How 2026 adds up".
QString titleOf(const QuartersModel& model);
QString summaryOf(const QuartersModel& model);

/// "Jul–Sep. Hours: 742 h, Week mean: 57 h 6 m, Weeks 60–70: 6, ...".
QString nameOf(const Quarter& quarter, const QuartersModel& model);

ChartRows rowsOf(const QuartersModel& model);

}  // namespace pace::ui
