#include "app/pace/forecast_words.h"

#include <chrono>
#include <cmath>

#include "app/pace/date_text.h"
#include "core/insight/free_days.h"
#include "core/time/clock_text.h"

namespace pace::cli {

namespace {

std::string wholeHours(RealHours length) {
  return lengthText(std::chrono::round<std::chrono::hours>(length));
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
  const auto free = freeDays(snapshot);
  if (!free) return "";
  std::string names;
  for (Day day = free->days.from; day < free->days.until; day += std::chrono::days{1}) {
    names += (names.empty() ? "" : " and ") + shortDate(day);
  }
  return "With " + names + " free it comes to about " + wholeHours(free->total) + '.';
}

}  // namespace pace::cli
