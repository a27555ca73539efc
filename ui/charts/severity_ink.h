// How a limit reached is shown: by a colour, and by notches for whoever sees no difference in it.
#pragma once

#include <optional>

#include "core/journal/limits.h"
#include "ui/theme/theme.h"

namespace pace::ui {

inline Ink inkOf(std::optional<Severity> reached) {
  if (reached == Severity::severe) return &Theme::severe;
  if (reached == Severity::overload) return &Theme::overload;
  return &Theme::work;
}

/// Two at the severe limit, one at the overload limit, none below.
inline int notchesOf(std::optional<Severity> reached) {
  if (reached == Severity::severe) return 2;
  return reached == Severity::overload ? 1 : 0;
}

}  // namespace pace::ui
