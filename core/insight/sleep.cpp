#include "core/insight/sleep.h"

namespace pace {

SleepMean sleepMean(Entries entries, Day asOf) {
  SleepMean sleep;
  std::chrono::minutes sum{};
  for (const DayEntry& entry : within(entries, sevenDaysTo(asOf))) {
    if (!entry.slept) continue;
    sum += *entry.slept;
    ++sleep.nights;
  }
  if (sleep.nights > 0) sleep.mean = sum / sleep.nights;
  return sleep;
}

}  // namespace pace
