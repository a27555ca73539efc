// Why a warning stands: its rule, its days, its line, the published work behind it, and its end.
#pragma once

#include <QString>
#include <vector>

#include "ui/charts/cause_model.h"
#include "ui/warning/standing.h"

namespace pace::ui {

/// One sentence each.
struct Reason {
  Severity severity{};
  QString what;      ///< as in the banner
  QString rule;      ///< what is counted, and how
  QString days;      ///< the days it is about, and since when
  QString source;    ///< the published work the line rests on
  QString clearing;  ///< what would clear it, and the next step there
  CauseModel cause;  ///< the days or weeks that brought it about
};

/// What published work says of weeks as long as the line of `severity`.
QString hoursSource(Severity severity);

/// One for what lies ahead, if anything does, and one for each warning, in their order. `standing`
/// is of `snapshot`.
std::vector<Reason> reasons(const Standing& standing, const Snapshot& snapshot);

}  // namespace pace::ui
