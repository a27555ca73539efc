#include "app/pace/forecast_words.h"

#include <algorithm>
#include <chrono>
#include <cmath>

#include "app/pace/date_text.h"
#include "core/time/clock_text.h"

namespace pace::cli {

namespace {

constexpr std::chrono::days oneDay{1};

std::string wholeHours(RealHours length) {
  return lengthText(std::chrono::round<std::chrono::hours>(length));
}

/// The last two days of the week, as far as they are still to come.
DaySpan freeDays(const Snapshot& snapshot) {
  const Day until = snapshot.week.days.until;
  return {std::max(snapshot.today + oneDay, until - 2 * oneDay), until};
}

}  // namespace

std::string hoursText(RealHours length) {
  return lengthText(std::chrono::round<std::chrono::minutes>(length));
}

std::string percentText(double probability) {
  constexpr int whole = 100;
  const long percent = std::lround(probability * whole);
  if (percent < 1 && probability > 0) return "under 1 %";
  if (percent >= whole && probability < 1) return "over 99 %";
  return std::to_string(percent) + " %";
}

std::string rangeText(const Forecast& forecast) {
  return wholeHours(forecast.quantile(0.1)) + " to " + wholeHours(forecast.quantile(0.9));
}

std::string freeDaysText(const Snapshot& snapshot) {
  const DaySpan free = freeDays(snapshot);
  if (free.from >= free.until) return "";
  RealHours total = snapshot.forecast.quantile(0.5);
  std::string names;
  for (Day day = free.from; day < free.until; day += oneDay) {
    const auto place = static_cast<std::size_t>((day - snapshot.week.days.from).count());
    total -= snapshot.forecast.expected.at(place).value_or(RealHours{0});
    names += (names.empty() ? "" : " and ") + shortDate(day);
  }
  return "With " + names + " free it comes to about " + wholeHours(total) + '.';
}

}  // namespace pace::cli
