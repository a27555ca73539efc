// A message of the alerts in words, for the desktop's notifications: figure, source, one action.
#pragma once

#include <QString>

#include "core/insight/snapshot.h"

namespace pace::ui {

struct AlertWords {
  QString title;
  QString body;

  friend bool operator==(const AlertWords&, const AlertWords&) = default;
};

/// `alert` is due in `snapshot`.
AlertWords alertWords(const SentAlert& alert, const Snapshot& snapshot);

}  // namespace pace::ui
