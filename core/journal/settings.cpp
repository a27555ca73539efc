#include "core/journal/settings.h"

#include <algorithm>

namespace pace {

bool isWithinDays(const UsualHours& usual) {
  return std::ranges::all_of(usual.fromMonday, [](std::chrono::minutes length) {
    return std::chrono::minutes::zero() <= length && length <= std::chrono::hours{24};
  });
}

}  // namespace pace
