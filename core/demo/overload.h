// The seventeen weeks after the deployment, hour by hour.
#pragma once

#include <chrono>
#include <optional>

namespace pace::demo {

/// `week` from 0 to overloadWeeks - 1, `place` from 0, Monday, to 6. None on a day not logged.
std::optional<std::chrono::minutes> overloadWork(int week, int place);
std::chrono::minutes overloadSleep(int week, int place);

}  // namespace pace::demo
