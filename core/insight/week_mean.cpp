#include "core/insight/week_mean.h"

#include <algorithm>
#include <span>

#include "core/time/week.h"

namespace pace {

std::optional<RealHours> meanOfLast(std::size_t count,
                                    const std::vector<std::optional<RealHours>>& weeks) {
  constexpr int fewestWeeks = 4;
  RealHours sum{};
  int complete = 0;
  for (const auto& week : std::span(weeks).last(std::min(count, weeks.size()))) {
    if (!week) continue;
    sum += *week;
    ++complete;
  }
  if (complete < fewestWeeks) return std::nullopt;
  return sum / complete;
}

std::vector<std::optional<RealHours>> rollingMeans(
    std::size_t count, const std::vector<std::optional<RealHours>>& weeks) {
  std::vector<std::optional<RealHours>> means;
  RealHours sum{};
  std::size_t complete = 0;  // in a row
  for (std::size_t week = 0; week < weeks.size(); ++week) {
    if (weeks[week]) {
      ++complete;
      sum += *weeks[week];
    } else {
      complete = 0;
      sum = RealHours{0};
    }
    if (complete > count) sum -= *weeks[week - count];
    means.push_back(complete >= count ? std::optional(sum / static_cast<double>(count))
                                      : std::nullopt);
  }
  return means;
}

std::vector<std::optional<RealHours>> weeksBefore(Entries entries, Day today,
                                                  const Settings& settings, std::size_t count) {
  constexpr int wholeWeek = 7;
  const DaySpan thisWeek = weekOf(today, settings.calendar.at(today).firstWeekday);
  std::vector<std::optional<RealHours>> weeks;
  for (auto back = static_cast<int>(count); back > 0; --back) {
    const Total total = totalOf(entries, shifted(thisWeek, std::chrono::weeks{-back}), today);
    weeks.push_back(total.logged == wholeWeek ? std::optional<RealHours>(total.worked)
                                              : std::nullopt);
  }
  return weeks;
}

WeekMeans weekMeans(Entries entries, Day today, const Settings& settings) {
  const auto weeks = weeksBefore(entries, today, settings, 17);
  return {.fourWeeks = meanOfLast(4, weeks),
          .twelveWeeks = meanOfLast(12, weeks),
          .seventeenWeeks = meanOfLast(17, weeks)};
}

}  // namespace pace
