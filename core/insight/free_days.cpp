#include "core/insight/free_days.h"

#include <algorithm>

namespace pace {

std::optional<FreeDays> freeDays(const Snapshot& snapshot) {
  constexpr std::chrono::days oneDay{1};
  constexpr double median = 0.5;
  const DaySpan week = snapshot.week.days;
  const DaySpan days{std::max(snapshot.today + oneDay, week.until - 2 * oneDay), week.until};
  if (days.from >= days.until) return std::nullopt;
  FreeDays free{.days = days, .total = snapshot.forecast.quantile(median)};
  for (Day day = days.from; day < days.until; day += oneDay) {
    const auto place = static_cast<std::size_t>((day - week.from).count());
    free.total -= snapshot.forecast.expected.at(place).value_or(RealHours{0});
  }
  return free;
}

}  // namespace pace
