// What keeping the end of the week free would come to: the one thing that helps before it is over.
#pragma once

#include <optional>

#include "core/insight/snapshot.h"

namespace pace {

struct FreeDays {
  DaySpan days;       ///< one or two days to come, at the end of the week
  RealHours total{};  ///< the forecast's median without what it expects of them

  friend bool operator==(const FreeDays&, const FreeDays&) = default;
};

/// The last two days of this week, as far as they are still to come; none on its last evening.
std::optional<FreeDays> freeDays(const Snapshot& snapshot);

}  // namespace pace
