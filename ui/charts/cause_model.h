// The facts of a small chart: the days, nights or weeks that brought a warning about.
#pragma once

#include <QString>
#include <chrono>
#include <optional>
#include <vector>

#include "core/insight/snapshot.h"
#include "ui/theme/theme.h"

namespace pace::ui {

struct CauseBar {
  QString name;                               ///< "Mon 16"
  std::optional<std::chrono::minutes> value;  ///< none where not logged, which is not 0
  bool isExpected = false;                    ///< the forecast's, of a day to come

  friend bool operator==(const CauseBar&, const CauseBar&) = default;
};

struct CauseModel {
  QString title;  ///< "Hours a day"
  std::vector<CauseBar> bars;
  std::optional<std::chrono::minutes> line{};  ///< the limit, where it is one of a single bar
  Ink ink = &Theme::work;

  friend bool operator==(const CauseModel&, const CauseModel&) = default;
};

/// The days a warning is about; for short sleep the nights, against the line; for a spell the
/// weeks, against the overload limit. At most the last 31 of them.
CauseModel causeModel(const Warning& warning, const Snapshot& snapshot);

/// The days of this week: those logged, and what is expected of those to come.
CauseModel causeAhead(const Snapshot& snapshot);

}  // namespace pace::ui
