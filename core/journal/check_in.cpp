#include "core/journal/check_in.h"

namespace pace {

std::optional<Agreement> Agreement::tryFrom(int points) {
  constexpr int most = 10;
  if (points < 0 || points > most) return std::nullopt;
  return Agreement(points);
}

bool isBlank(const CheckIn& checkIn) {
  return !checkIn.drained && !checkIn.distant && !checkIn.didWell && !checkIn.switchedOff;
}

}  // namespace pace
