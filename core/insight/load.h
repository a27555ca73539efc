// How hard the last week and the last six weeks have been, each as one line that fades.
#pragma once

#include <optional>
#include <vector>

#include "core/insight/totals.h"
#include "core/time/real_hours.h"

namespace pace {

/// Model M5: an exponentially weighted mean of the daily hours, normalised by the weight that was
/// observed (Moussa et al. 2019), so that a day not logged moves nothing. `hours` a day with a time
/// constant of T days: a = e^(-1/T), N = aN + (1-a)x, Z = aZ + (1-a), line = N/Z.
///
/// Drawn as lines only. Long weeks do not train anyone to stand longer ones, so no difference or
/// ratio of the two is formed and no alert rests on them.
inline constexpr std::chrono::days shortLoad{7};
inline constexpr std::chrono::days longLoad{42};

struct LoadPoint {
  Day day{};
  RealHours load{};      ///< hours a day
  bool settled = false;  ///< the time constant has passed since the first logged day

  friend bool operator==(const LoadPoint&, const LoadPoint&) = default;
};

/// A point for every day from the first logged one to `asOf`.
std::vector<LoadPoint> loadLine(Entries entries, Day asOf, std::chrono::days timeConstant);

/// The last of them; none where nothing is logged.
std::optional<LoadPoint> load(Entries entries, Day asOf, std::chrono::days timeConstant);

}  // namespace pace
