#include "core/insight/forecast.h"

#include <algorithm>
#include <boost/math/distributions/students_t.hpp>
#include <cmath>

#include "core/time/week.h"

namespace pace {

namespace {

constexpr double hoursADay = 24;

// The prior, in hours squared and in weeks.
constexpr double weekdayVariance = 4;
constexpr double weekendVariance = 6.25;
constexpr double correlation = 0.3;  // between two days, and of the slope
constexpr double slopeWeight = 4;
constexpr double halfLife = 8;

/// In doubles all the way: Boost would compute in long doubles, for digits that nobody reads.
using StudentT = boost::math::students_t_distribution<
    double, boost::math::policies::policy<boost::math::policies::promote_double<false>>>;

/// The days of a week that are known, or those that are not.
using Days = std::array<bool, 7>;

struct Belief {
  double mean = 0;      // of the sum of some days
  double variance = 0;  // of the same
};

Belief beliefOf(const ForecastPrior& prior, const Days& days) {
  Belief belief;
  double spread = 0;
  for (std::size_t day = 0; day < days.size(); ++day) {
    if (!days.at(day)) continue;
    belief.mean += prior.mean.at(day).count();
    belief.variance += prior.variance.at(day);
    spread += std::sqrt(prior.variance.at(day));
  }
  belief.variance += correlation * (spread * spread - belief.variance);
  return belief;
}

double sumOf(const WholeWeek& week, const Days& days) {
  double sum = 0;
  for (std::size_t day = 0; day < days.size(); ++day) {
    if (days.at(day)) sum += week.at(day).count();
  }
  return sum;
}

/// A past week as one observation: `before` was worked on the days known now, `after` on the
/// others.
struct Observation {
  double weight = 0;
  double before = 0;
  double after = 0;
};

std::vector<Observation> observationsOf(const std::vector<WholeWeek>& history, const Days& known,
                                        const Days& open) {
  std::vector<Observation> observations;
  for (std::size_t age = 0; age < std::min(history.size(), Forecast::weeksRemembered); ++age) {
    observations.push_back({.weight = std::exp2(-static_cast<double>(age) / halfLife),
                            .before = sumOf(history[age], known),
                            .after = sumOf(history[age], open)});
  }
  return observations;
}

/// Turns the hours before into standard deviations from their weighted mean.
class Standardised {
 public:
  Standardised(const Belief& before, const std::vector<Observation>& observations)
      : m_deviation(std::sqrt(before.variance)) {
    double sum = before.mean;
    double weight = 1;
    for (const Observation& past : observations) {
      sum += past.weight * past.before;
      weight += past.weight;
    }
    m_mean = sum / weight;
  }

  double of(double before) const { return m_deviation > 0 ? (before - m_mean) / m_deviation : 0; }

 private:
  double m_mean = 0;
  double m_deviation = 0;
};

/// The names are those of the model: see models M6.
void regress(Forecast& forecast, const std::vector<Observation>& observations,
             const Standardised& standardised, const Belief& after) {
  const double slope0 = correlation * std::sqrt(after.variance);
  double s0 = 1;
  double s1 = 0;
  double s2 = slopeWeight;
  double r0 = after.mean;
  double r1 = slopeWeight * slope0;
  double squares = after.mean * after.mean + slopeWeight * slope0 * slope0;
  for (const Observation& past : observations) {
    const double z = standardised.of(past.before);
    s0 += past.weight;
    s1 += past.weight * z;
    s2 += past.weight * z * z;
    r0 += past.weight * past.after;
    r1 += past.weight * z * past.after;
    squares += past.weight * past.after * past.after;
  }
  const double determinant = s0 * s2 - s1 * s1;
  const double intercept = (s2 * r0 - s1 * r1) / determinant;
  const double slope = (s0 * r1 - s1 * r0) / determinant;
  const double shape = 2 + (s0 - 1) / 2;
  const double rate = after.variance + (squares - intercept * r0 - slope * r1) / 2;
  const double now = standardised.of(forecast.logged.count());
  const double leverage = (s2 - 2 * s1 * now + s0 * now * now) / determinant;
  forecast.intercept = RealHours{intercept};
  forecast.slope = RealHours{slope};
  forecast.location = RealHours{intercept + slope * now};
  forecast.scale = RealHours{std::sqrt(std::max(0.0, rate / shape * (1 + leverage)))};
  forecast.degrees = 2 * shape;
}

/// Each day's weighted mean over the past weeks and the prior.
std::array<double, 7> dayMeans(const std::vector<WholeWeek>& history, const ForecastPrior& prior,
                               const std::vector<Observation>& observations) {
  std::array<double, 7> means{};
  for (std::size_t day = 0; day < means.size(); ++day) {
    double sum = prior.mean.at(day).count();
    double weight = 1;
    for (std::size_t age = 0; age < observations.size(); ++age) {
      sum += observations[age].weight * history[age].at(day).count();
      weight += observations[age].weight;
    }
    means.at(day) = sum / weight;
  }
  return means;
}

void shareOut(Forecast& forecast, const std::array<double, 7>& means, const Days& open) {
  constexpr double median = 0.5;
  double sum = 0;
  for (std::size_t day = 0; day < open.size(); ++day) {
    if (open.at(day)) sum += means.at(day);
  }
  if (sum <= 0) return;
  const RealHours remainder = forecast.quantile(median) - forecast.logged;
  for (std::size_t day = 0; day < open.size(); ++day) {
    if (open.at(day)) forecast.expected.at(day) = remainder * means.at(day) / sum;
  }
}

}  // namespace

RealHours Forecast::quantile(double p) const {
  if (remaining == 0) return logged;
  const StudentT distribution(degrees);
  const double remainder =
      location.count() + scale.count() * boost::math::quantile(distribution, p);
  return logged + RealHours{std::clamp(remainder, 0.0, hoursADay * remaining)};
}

double Forecast::chanceOf(RealHours total) const {
  const double needed = (total - logged).count();
  if (needed <= 0) return 1;
  if (needed > hoursADay * remaining) return 0;
  const StudentT distribution(degrees);
  return boost::math::cdf(complement(distribution, (needed - location.count()) / scale.count()));
}

bool Forecast::hasGround() const {
  constexpr int fewestDays = 2;
  return weeksOfHistory > 0 || static_cast<int>(expected.size()) - remaining >= fewestDays;
}

ForecastPrior priorOf(const Settings& settings, DaySpan week) {
  const UsualHours& usual = settings.usualHours.at(week.from);
  ForecastPrior prior;
  for (std::size_t place = 0; place < prior.mean.size(); ++place) {
    const std::chrono::weekday weekday{week.from + std::chrono::days{place}};
    const bool isWeekend = weekday == std::chrono::Saturday || weekday == std::chrono::Sunday;
    prior.mean.at(place) = usual.on(weekday);
    prior.variance.at(place) = isWeekend ? weekendVariance : weekdayVariance;
  }
  return prior;
}

Forecast forecast(const WeekHours& week, const std::vector<WholeWeek>& history,
                  const ForecastPrior& prior) {
  Forecast forecast;
  Days known{};
  Days open{};
  for (std::size_t day = 0; day < week.size(); ++day) {
    known.at(day) = week.at(day).has_value();
    open.at(day) = !known.at(day);
    forecast.logged += week.at(day).value_or(RealHours{0});
  }
  forecast.remaining = static_cast<int>(std::ranges::count(open, true));
  const auto observations = observationsOf(history, known, open);
  forecast.weeksOfHistory = static_cast<int>(observations.size());
  const Standardised standardised(beliefOf(prior, known), observations);
  regress(forecast, observations, standardised, beliefOf(prior, open));
  shareOut(forecast, dayMeans(history, prior, observations), open);
  return forecast;
}

WeekHours weekHours(Entries entries, DaySpan week, Day today) {
  WeekHours hours{};
  for (const DayEntry& entry : within(upTo(entries, today), week)) {
    if (entry.worked)
      hours.at(static_cast<std::size_t>((entry.day - week.from).count())) = *entry.worked;
  }
  return hours;
}

std::optional<WholeWeek> tryWhole(const WeekHours& week) {
  WholeWeek whole{};
  for (std::size_t day = 0; day < week.size(); ++day) {
    if (!week.at(day)) return std::nullopt;
    whole.at(day) = *week.at(day);
  }
  return whole;
}

std::vector<WholeWeek> completeWeeksBefore(Entries entries, DaySpan week, std::size_t most) {
  std::vector<WholeWeek> weeks;
  if (entries.empty()) return weeks;
  const Day first = entries.front().day;
  for (DaySpan past = shifted(week, std::chrono::weeks{-1});
       first <= past.from && weeks.size() < most; past = shifted(past, std::chrono::weeks{-1})) {
    if (const auto whole = tryWhole(weekHours(entries, past, past.until))) weeks.push_back(*whole);
  }
  return weeks;
}

Forecast forecast(Entries entries, Day today, const Settings& settings) {
  const DaySpan week = weekOf(today, settings.calendar.at(today).firstWeekday);
  return forecast(weekHours(entries, week, today),
                  completeWeeksBefore(entries, week, Forecast::weeksRemembered),
                  priorOf(settings, week));
}

}  // namespace pace
