// What lies ahead of the week, in words: how likely a level is, and what would keep it away.
#pragma once

#include <QString>

#include "ui/warning/standing.h"

namespace pace::ui {

/// "This week is likely to reach 60 h (82 %): likely 58–71 h by Sunday."
QString aheadSentence(Severity level, const Standing& standing, const Snapshot& snapshot);

/// "Keeping Saturday and Sunday free leads to about 52 h."
QString aheadRemedy(const Snapshot& snapshot);

}  // namespace pace::ui
