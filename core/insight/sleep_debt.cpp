#include "core/insight/sleep_debt.h"

#include <algorithm>
#include <cmath>
#include <vector>

namespace pace {

namespace {

using OptionalHours = std::optional<RealHours>;

constexpr double most = 24.12;      // U, lapses
constexpr double slowTime = 97.44;  // tau, h
constexpr double wakeTime = 40;     // tau_w, h
constexpr double sleepTime = 1;     // tau_s, h
constexpr double dayLength = 24;

constexpr int settlingNights = 60;
constexpr RealHours referenceNight{8};

/// Nights further back than these have faded: q^120 is 1e-13.
constexpr std::chrono::days remembered{120};

const double q = std::exp(-dayLength / slowTime);

/// Both terms at the moment of waking, in lapses.
struct Wake {
  double fast = 0;  // S
  double slow = 0;  // L
};

double afterAwake(double fast, double hours) {
  return most - (most - fast) * std::exp(-hours / wakeTime);
}

/// A day awake and then a night of `length`.
Wake afterNight(const Wake& wake, RealHours length) {
  const double s = length.count();
  const double awake = dayLength - s;
  const double fastAtBed = afterAwake(wake.fast, awake);
  const double fade = std::exp(-awake / slowTime);
  const double slowAtBed = wake.slow * fade + most * (1 - fade);
  const double fastFade = std::exp(-s / sleepTime);
  const double slowFade = std::exp(-s / slowTime);
  return {
      .fast = fastAtBed * fastFade - 2 * most * (1 - fastFade) +
              (slowAtBed + 2 * most) * slowTime / (slowTime - sleepTime) * (slowFade - fastFade),
      .slow = q * wake.slow + most * (3 * slowFade - 2 - q)};
}

Wake settled(RealHours length) {
  Wake wake{settledLevel(length), settledLevel(length)};
  for (int night = 0; night < settlingNights; ++night) wake = afterNight(wake, length);
  return wake;
}

SleepDebt inWords(const Wake& wake) {
  constexpr double waking = 16;
  static const Wake reference = settled(referenceNight);
  const double evening = afterAwake(wake.fast, waking);
  const double share = (2 + q + wake.slow / most * (1 - q)) / 3;
  return {.level = wake.slow,
          .equivalent = RealHours{-slowTime * std::log(share)},
          .debt = std::max(0.0, wake.slow - settledLevel(referenceNight)),
          .eveningLapses = evening,
          .hoursAwake = RealHours{-wakeTime * std::log((most - evening) / (most - reference.fast))},
          .estimated = false};
}

/// The nights that ended on the mornings of `mornings`.
std::vector<OptionalHours> nightsOf(Entries entries, DaySpan mornings) {
  std::vector<OptionalHours> nights(static_cast<std::size_t>(mornings.length().count()));
  for (const DayEntry& entry : within(entries, mornings)) {
    if (entry.slept)
      nights.at(static_cast<std::size_t>((entry.day - mornings.from).count())) = *entry.slept;
  }
  return nights;
}

/// From the first logged night that is remembered up to the morning of `asOf`, or the one before.
std::vector<OptionalHours> rememberedNights(Entries entries, Day asOf) {
  const DayEntry* today = entryOf(entries, asOf);
  const bool isLogged = today != nullptr && today->slept.has_value();
  const Day until = isLogged ? asOf + std::chrono::days{1} : asOf;
  auto nights = nightsOf(entries, {until - remembered, until});
  const auto first =
      std::ranges::find_if(nights, [](const auto& night) { return night.has_value(); });
  nights.erase(nights.begin(), first);
  return nights;
}

std::vector<RealHours> filledIn(const std::vector<OptionalHours>& nights) {
  std::vector<RealHours> filled;
  for (std::size_t night = 0; night < nights.size(); ++night) {
    const std::span before(nights.data(), night);
    filled.push_back(nights[night].value_or(likelyNight(before)));
  }
  return filled;
}

}  // namespace

double settledLevel(RealHours length) {
  return most * (3 * std::exp(-length.count() / slowTime) - 2 - q) / (1 - q);
}

SleepDebt sleepDebtAfter(std::span<const RealHours> nights, RealHours usual) {
  Wake wake = settled(usual);
  for (const RealHours night : nights) wake = afterNight(wake, night);
  return inWords(wake);
}

RealHours likelyNight(std::span<const OptionalHours> nightsBefore) {
  constexpr std::size_t window = 28;
  constexpr int weight = 7;
  RealHours sum = weight * assumedUsualSleep;
  int count = weight;
  for (const auto& night : nightsBefore.last(std::min(window, nightsBefore.size()))) {
    if (!night) continue;
    sum += *night;
    ++count;
  }
  return sum / count;
}

std::optional<SleepDebt> sleepDebt(Entries entries, Day asOf, RealHours usual) {
  constexpr std::size_t window = 7;
  constexpr std::ptrdiff_t mostMissing = 2;
  const auto nights = rememberedNights(entries, asOf);
  const auto recent = std::span(nights).last(std::min(window, nights.size()));
  const auto logged =
      std::ranges::count_if(recent, [](const auto& night) { return night.has_value(); });
  const auto missing = static_cast<std::ptrdiff_t>(window) - logged;
  if (missing > mostMissing) return std::nullopt;
  SleepDebt owed = sleepDebtAfter(filledIn(nights), usual);
  owed.estimated = missing > 0;
  return owed;
}

std::optional<RealHours> sleepShortfall(Entries entries, Day asOf, RealHours need) {
  constexpr std::chrono::days window{14};
  constexpr int fewestNights = 10;
  RealHours sum{};
  int count = 0;
  const Day until = asOf + std::chrono::days{1};
  for (const auto& night : nightsOf(entries, {until - window, until})) {
    if (!night) continue;
    sum += *night;
    ++count;
  }
  if (count < fewestNights) return std::nullopt;
  return std::max(RealHours{0}, static_cast<double>(window.count()) * (need - sum / count));
}

}  // namespace pace
