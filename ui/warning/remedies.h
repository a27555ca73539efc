// The one thing that would help, worked out for the days at hand.
#pragma once

#include <QString>

#include "ui/warning/standing.h"

namespace pace::ui {

/// "Keeping Sunday free holds the week at 61 h 15 m." `standing` is of `snapshot`.
QString remedy(const Warning& warning, const Standing& standing, const Snapshot& snapshot);

}  // namespace pace::ui
