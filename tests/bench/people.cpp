#include "tests/bench/people.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <numbers>
#include <random>

#include "core/time/real_hours.h"

namespace pace::bench {

namespace {

constexpr Day lastSunday{std::chrono::year{2026} / 11 / 22};
constexpr int daysAWeek = 7;

/// The standard distributions differ between libraries; these do not.
class Dice {
 public:
  explicit Dice(unsigned seed) : m_engine(seed) {}

  /// In (0, 1).
  double uniform() {
    constexpr double range = 4294967296.0;
    return (static_cast<double>(m_engine()) + 0.5) / range;
  }
  /// Box and Muller (1958).
  double normal() {
    return std::sqrt(-2 * std::log(uniform())) * std::cos(2 * std::numbers::pi * uniform());
  }

 private:
  std::mt19937 m_engine;
};

/// Six ways of working; each person is one of them, a little longer or shorter.
constexpr std::array<Habit, 6> habits{{
    {.weekday = 8, .dayNoise = 0.6, .weekNoise = 0.05, .carry = 0.3},
    {.weekday = 8.5, .saturday = 3, .weekendOdds = 0.2, .dayNoise = 1.2, .weekNoise = 0.12},
    {.weekday = 9.5,
     .saturday = 5,
     .sunday = 3,
     .weekendOdds = 0.45,
     .dayNoise = 1.5,
     .weekNoise = 0.15,
     .carry = 0.6},
    {.weekday = 10,
     .saturday = 7,
     .sunday = 5,
     .weekendOdds = 0.7,
     .dayNoise = 1.6,
     .weekNoise = 0.12,
     .carry = 0.7,
     .offOdds = 0.02},
    {.weekday = 8.5,
     .saturday = 6,
     .sunday = 4,
     .weekendOdds = 0.3,
     .dayNoise = 1.3,
     .weekNoise = 0.12,
     .carry = 0.6,
     .crunch = 0.3},
    {.weekday = 6,
     .saturday = 4,
     .sunday = 3,
     .weekendOdds = 0.35,
     .dayNoise = 2,
     .weekNoise = 0.25,
     .carry = 0.4,
     .offOdds = 0.15},
}};

/// A busy week takes its weekend: the odds rise with it.
double weekendOdds(const Habit& habit, double busy) {
  constexpr double pull = 1.5;
  return habit.weekendOdds > 0 ? habit.weekendOdds + pull * (busy - 1) : 0;
}

double meanOf(const Habit& habit, int place, double busy, Dice& dice) {
  constexpr int saturday = 5;
  if (place < saturday) return dice.uniform() < habit.offOdds ? 0 : habit.weekday;
  if (dice.uniform() >= weekendOdds(habit, busy)) return 0;
  return place == saturday ? habit.saturday : habit.sunday;
}

double hoursOf(double mean, double busy, const Habit& habit, Dice& dice) {
  constexpr double longest = 16;
  if (mean <= 0) return 0;
  return std::clamp(mean * busy + habit.dayNoise * dice.normal(), 0.0, longest);
}

bool isCrunch(int week) {
  return week >= weeksEach / 2 && week < weeksEach * 3 / 4;
}

}  // namespace

std::vector<DayEntry> person(int number) {
  Dice dice(static_cast<unsigned>(number) + 1);
  Habit habit = habits.at(static_cast<std::size_t>(number) % habits.size());
  habit.weekday += 0.5 * dice.normal();
  std::vector<DayEntry> entries;
  double carried = 0;
  Day day = lastSunday - std::chrono::days{weeksEach * daysAWeek - 1};
  for (int week = 0; week < weeksEach; ++week) {
    const double fresh = std::sqrt(1 - habit.carry * habit.carry) * habit.weekNoise;
    carried = habit.carry * carried + fresh * dice.normal();
    const double busy = 1 + carried + (isCrunch(week) ? habit.crunch : 0);
    for (int place = 0; place < daysAWeek; ++place, day += std::chrono::days{1}) {
      const double length = hoursOf(meanOf(habit, place, busy, dice), busy, habit, dice);
      DayEntry& entry = entries.emplace_back();
      entry.day = day;
      entry.worked = std::chrono::round<std::chrono::minutes>(RealHours{length});
    }
  }
  return entries;
}

}  // namespace pace::bench
