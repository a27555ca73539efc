// What was asked for on the command line of `pacekeeper`.
#pragma once

#include <QString>
#include <QStringList>
#include <optional>

#include "core/time/day.h"

namespace pace {

struct Options {
  std::optional<QString> journal;  ///< a path
  std::optional<Day> today;
  std::optional<QString> pictures;  ///< the folder to paint the window to
  bool isDemo = false;
  bool endsAtFirstPaint = false;
};

/// Reads the command line, `realToday` being what "today" and weekdays count from. Where it cannot
/// be read, says why on standard error and exits with 2; `--help` and `--version` exit with 0.
Options readOptions(const QStringList& arguments, Day realToday);

}  // namespace pace
