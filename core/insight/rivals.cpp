#include "core/insight/rivals.h"

#include <algorithm>
#include <random>

namespace pace {

namespace {

constexpr int sampleSize = 101;
constexpr double lowShare = 0.1;
constexpr double highShare = 0.9;

Prediction predictionOf(std::vector<RealHours> sorted) {
  const auto at = [&sorted](double share) {
    const auto place = static_cast<std::size_t>(share * static_cast<double>(sorted.size()));
    return sorted.at(std::min(place, sorted.size() - 1));
  };
  Prediction prediction{.sample = {}, .low = at(lowShare), .high = at(highShare), .chances = {}};
  std::ranges::transform(scoredTotals, prediction.chances.begin(), [&sorted](RealHours total) {
    const auto reaching = sorted.end() - std::ranges::lower_bound(sorted, total);
    return static_cast<double>(reaching) / static_cast<double>(sorted.size());
  });
  prediction.sample = std::move(sorted);
  return prediction;
}

}  // namespace

Prediction predictionOf(const Forecast& forecast) {
  Prediction prediction{.sample = {},
                        .low = forecast.quantile(lowShare),
                        .high = forecast.quantile(highShare),
                        .chances = {}};
  for (int i = 0; i < sampleSize; ++i) {
    prediction.sample.push_back(forecast.quantile((i + 0.5) / sampleSize));
  }
  std::ranges::transform(scoredTotals, prediction.chances.begin(),
                         [&forecast](RealHours total) { return forecast.chanceOf(total); });
  return prediction;
}

Prediction independentWeekdays(const WeekHours& week, const std::vector<WholeWeek>& history) {
  constexpr int draws = 1001;
  constexpr std::uint_fast32_t seed = 20260101;
  std::mt19937 dice(seed);
  std::vector<RealHours> totals(draws);
  for (RealHours& total : totals) {
    for (std::size_t day = 0; day < week.size(); ++day) {
      total += week.at(day) ? *week.at(day) : history.at(dice() % history.size()).at(day);
    }
  }
  std::ranges::sort(totals);
  return predictionOf(std::move(totals));
}

Prediction straightLinePace(const WeekHours& week) {
  RealHours sum{};
  int known = 0;
  for (const auto& day : week) {
    if (!day) continue;
    sum += *day;
    ++known;
  }
  return predictionOf(std::vector{sum * static_cast<double>(week.size()) / known});
}

}  // namespace pace
