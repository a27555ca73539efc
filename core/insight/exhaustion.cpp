#include "core/insight/exhaustion.h"

#include <algorithm>

namespace pace {

namespace {

constexpr std::ptrdiff_t newest = 2;
constexpr std::ptrdiff_t mostEarlier = 8;
constexpr std::ptrdiff_t fewestEarlier = 4;
constexpr int highPoints = 7;
constexpr double rise = 2;

/// Of sorted points, of which there is one at least.
double medianOf(const std::vector<int>& points) {
  const std::size_t middle = points.size() / 2;
  if (points.size() % 2 == 1) return points[middle];
  return (points[middle - 1] + points[middle]) / 2.0;
}

std::vector<int> pointsOf(const std::vector<std::optional<Agreement>>& answers) {
  std::vector<int> points;
  for (const auto& answer : answers) {
    if (answer) points.push_back(answer->points());
  }
  return points;
}

}  // namespace

std::optional<Exhaustion> exhaustion(const std::vector<std::optional<Agreement>>& answers) {
  const std::vector<int> points = pointsOf(answers);
  if (std::ssize(points) < newest) return std::nullopt;
  const auto last = points.end() - newest;
  const int lower = *std::min_element(last, points.end());
  std::vector<int> earlier(last - std::min(mostEarlier, last - points.begin()), last);
  Exhaustion found;
  found.isHigh = lower >= highPoints;
  if (std::ssize(earlier) < fewestEarlier) return found;
  std::ranges::sort(earlier);
  found.median = medianOf(earlier);
  found.isRising = lower >= *found.median + rise;
  return found;
}

}  // namespace pace
