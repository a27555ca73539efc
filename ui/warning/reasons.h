// Why a warning stands: its rule, its days, its line, the published work behind it, and its end.
#pragma once

#include <QString>
#include <vector>

#include "ui/warning/standing.h"

namespace pace::ui {

/// One sentence each.
struct Reason {
  Severity severity{};
  QString what;      ///< as in the banner
  QString rule;      ///< what is counted, and how
  QString days;      ///< the days it is about, and since when
  QString source;    ///< the published work the line rests on
  QString clearing;  ///< what would clear it
};

/// One for each warning, in their order.
std::vector<Reason> reasons(const Standing& standing);

}  // namespace pace::ui
