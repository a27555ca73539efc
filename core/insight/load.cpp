#include "core/insight/load.h"

#include <algorithm>
#include <cmath>

namespace pace {

namespace {

class Fading {
 public:
  explicit Fading(std::chrono::days timeConstant)
      : m_kept(std::exp(-1.0 / static_cast<double>(timeConstant.count()))) {}

  void pass(std::chrono::days count) {
    const double kept = std::pow(m_kept, static_cast<double>(count.count()));
    m_hours *= kept;
    m_weight *= kept;
  }
  void log(RealHours worked) {
    m_hours += (1 - m_kept) * worked;
    m_weight += 1 - m_kept;
  }
  RealHours value() const { return m_hours / m_weight; }

 private:
  double m_kept;
  RealHours m_hours{};
  double m_weight = 0;
};

constexpr std::chrono::days oneDay{1};

/// Hours further back than this many time constants have faded: e^-30 is 1e-13.
constexpr int remembered = 30;

}  // namespace

std::vector<LoadPoint> loadLine(Entries entries, Day asOf, std::chrono::days timeConstant) {
  Fading fading(timeConstant);
  std::vector<LoadPoint> line;
  const auto hold = [&](Day until) {
    while (!line.empty() && line.back().day + oneDay < until) {
      LoadPoint next = line.back();
      next.day += oneDay;
      next.settled = next.day - line.front().day >= timeConstant;
      line.push_back(next);
    }
  };
  for (const DayEntry& entry : upTo(entries, asOf)) {
    if (!entry.worked) continue;
    const Day first = line.empty() ? entry.day : line.front().day;
    fading.pass(line.empty() ? oneDay : entry.day - line.back().day);
    hold(entry.day);
    fading.log(*entry.worked);
    line.push_back({entry.day, fading.value(), entry.day - first >= timeConstant});
  }
  hold(asOf + oneDay);
  return line;
}

std::optional<LoadPoint> load(Entries entries, Day asOf, std::chrono::days timeConstant) {
  const DaySpan recent{asOf - remembered * timeConstant, asOf + oneDay};
  const std::vector<LoadPoint> line = loadLine(within(entries, recent), asOf, timeConstant);
  return line.empty() ? std::nullopt : std::optional(line.back());
}

}  // namespace pace
