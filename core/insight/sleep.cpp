#include "core/insight/sleep.h"

namespace pace {

SleepMean meanSleep(Entries entries, DaySpan mornings) {
  SleepMean sleep;
  std::chrono::minutes sum{};
  for (const DayEntry& entry : within(entries, mornings)) {
    if (!entry.slept) continue;
    sum += *entry.slept;
    ++sleep.nights;
  }
  if (sleep.nights > 0) sleep.mean = sum / sleep.nights;
  return sleep;
}

SleepMean sleepMean(Entries entries, Day asOf) {
  return meanSleep(entries, sevenDaysTo(asOf));
}

}  // namespace pace
