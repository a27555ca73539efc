#include "core/insight/energy.h"

namespace pace {

std::optional<double> meanEnergy(Entries entries, DaySpan days) {
  int sum = 0;
  int evenings = 0;
  for (const DayEntry& entry : within(entries, days)) {
    if (!entry.energy) continue;
    sum += level(*entry.energy);
    ++evenings;
  }
  if (evenings == 0) return std::nullopt;
  return static_cast<double>(sum) / evenings;
}

}  // namespace pace
