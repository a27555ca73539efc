#include "core/insight/score.h"

#include <cmath>

namespace pace {

RealHours crps(std::span<const RealHours> sorted, RealHours observed) {
  const auto size = static_cast<double>(sorted.size());
  RealHours error{};
  RealHours spread{};
  double rank = 1 - size;  // 2i - m + 1
  for (const RealHours value : sorted) {
    error += RealHours{std::abs((value - observed).count())};
    spread += rank * value;
    rank += 2;
  }
  return error / size - spread / (size * size);
}

void BrierScore::add(double probability, bool happened) {
  const double error = probability - (happened ? 1 : 0);
  m_sum += error * error;
  m_count += 1;
}

}  // namespace pace
