// What has changed since the last spell of overload ended.
#pragma once

#include <optional>

#include "core/insight/sleep.h"
#include "core/insight/spell.h"
#include "core/journal/settings.h"
#include "core/time/real_hours.h"

namespace pace {

/// Hours a week and sleep a night, during the spell and since. A third of people with clinical
/// exhaustion were still judged exhausted after 7 years (Glise et al. 2020): the front ends say
/// "improving" and nothing more.
struct Recovery {
  Spell spell;    ///< the one that ended
  Day endedOn{};  ///< the first day after it
  RealHours workedDuring{};
  RealHours workedSince{};
  std::optional<std::chrono::minutes> sleptDuring;
  std::optional<std::chrono::minutes> sleptSince;

  /// Fewer hours, and no less sleep where both are known.
  bool isImproving() const;

  friend bool operator==(const Recovery&, const Recovery&) = default;
};

/// Of the last spell of 3 weeks or more, where it ended in the 26 weeks before today's; none while
/// one lasts, and none where nothing was logged since.
std::optional<Recovery> recovery(Entries entries, Day today, const Settings& settings);

}  // namespace pace
