#include "core/insight/alerts.h"

#include <algorithm>
#include <tuple>

#include "core/insight/forecast.h"
#include "core/insight/week_mean.h"
#include "core/time/week.h"

namespace pace {

namespace {

constexpr std::chrono::days oneDay{1};
constexpr double oddsOn = 0.70;
constexpr double oddsOff = 0.40;
constexpr int mostMissing = 1;

double oddsOf(const Odds& odds, Severity level) {
  return level == Severity::severe ? odds.severe : odds.overload;
}

/// Low to high among messages of one level.
int rankOf(AlertKind kind) {
  switch (kind) {
    case AlertKind::forecast:
      return 0;
    case AlertKind::chronic:
      return 1;
    case AlertKind::fact:
      break;
  }
  return 2;
}

bool isLower(const SentAlert& alert, const SentAlert& other) {
  return std::tuple(alert.level, rankOf(alert.kind)) < std::tuple(other.level, rankOf(other.kind));
}

std::vector<SentAlert> candidates(const WeekOutlook& outlook, const Limits& limits, bool isChronic,
                                  Day today) {
  std::vector<SentAlert> alerts;
  const auto add = [&](AlertKind kind, Severity level) {
    alerts.push_back({.kind = kind, .level = level, .week = outlook.week.from, .sentOn = today});
  };
  for (const Severity level : {Severity::high, Severity::overload, Severity::severe}) {
    const bool isReached = outlook.worked >= limitOf(limits, level);
    if (isReached) {
      add(AlertKind::fact, level);
    } else if (level > Severity::high && outlook.odds && oddsOf(*outlook.odds, level) >= oddsOn) {
      add(AlertKind::forecast, level);
    }
  }
  if (isChronic) add(AlertKind::chronic, Severity::overload);
  return alerts;
}

bool wasSent(const SentAlert& alert, const AlertLog& log) {
  constexpr std::chrono::weeks chronicPause{4};
  return std::ranges::any_of(log.sent, [&](const SentAlert& sent) {
    if (sent.kind != alert.kind || sent.level != alert.level) return false;
    if (alert.kind == AlertKind::chronic) return alert.sentOn < sent.sentOn + chronicPause;
    return sent.week == alert.week;
  });
}

bool isSilenced(const SentAlert& alert, const AlertLog& log) {
  const bool byFact = std::ranges::any_of(log.sent, [&alert](const SentAlert& sent) {
    return sent.kind == AlertKind::fact && sent.week == alert.week && sent.level >= alert.level;
  });
  return byFact || isSnoozed(alert.level, log, alert.sentOn);
}

bool wasToldToday(const AlertLog& log, Day today) {
  return std::ranges::any_of(
      log.sent, [today](const SentAlert& sent) { return sent.sentOn == today && !sent.absorbed; });
}

/// None unless the forecast may speak on this evening.
std::optional<Odds> oddsOf(Entries entries, const Total& week, Day today,
                           const Settings& settings) {
  const bool isLastEvening = today + oneDay == week.days.until;
  if (!week.days.contains(today) || isLastEvening) return std::nullopt;
  if (week.missing.size() > mostMissing) return std::nullopt;
  const Forecast foreseen = forecast(entries, today, settings);
  const Limits& limits = settings.limits.at(today);
  return Odds{.overload = foreseen.chanceOf(limits.overload),
              .severe = foreseen.chanceOf(limits.severe)};
}

}  // namespace

std::string_view word(AlertKind kind) {
  switch (kind) {
    case AlertKind::fact:
      return "fact";
    case AlertKind::forecast:
      return "forecast";
    case AlertKind::chronic:
      return "chronic";
  }
  return {};
}

WeekOutlook outlookOf(Entries entries, Day day, Day today, const Settings& settings) {
  const DaySpan week = weekOf(day, settings.calendar.at(today).firstWeekday);
  const Total total = totalOf(upTo(entries, today), week, today);
  return {.week = week, .worked = total.worked, .odds = oddsOf(entries, total, today, settings)};
}

std::vector<SentAlert> alertsDue(const WeekOutlook& outlook, const Limits& limits, bool isChronic,
                                 const AlertLog& log, Day today) {
  if (wasToldToday(log, today)) return {};
  std::vector<SentAlert> due = candidates(outlook, limits, isChronic, today);
  std::erase_if(due, [&log](const SentAlert& alert) {
    return wasSent(alert, log) || isSilenced(alert, log);
  });
  std::ranges::sort(due,
                    [](const auto& alert, const auto& other) { return isLower(other, alert); });
  for (std::size_t lower = 1; lower < due.size(); ++lower) due[lower].absorbed = true;
  return due;
}

std::optional<Severity> forecastLevel(const WeekOutlook& outlook, const Limits& limits,
                                      const AlertLog& log) {
  if (!outlook.odds) return std::nullopt;
  for (const Severity level : {Severity::severe, Severity::overload}) {
    if (outlook.worked >= limitOf(limits, level)) return std::nullopt;
    const bool cameOn = std::ranges::any_of(log.sent, [&](const SentAlert& sent) {
      return sent.kind == AlertKind::forecast && sent.level == level &&
             sent.week == outlook.week.from;
    });
    if (oddsOf(*outlook.odds, level) >= (cameOn ? oddsOff : oddsOn)) return level;
  }
  return std::nullopt;
}

std::vector<bool> chronicStates(const std::vector<std::optional<RealHours>>& fourWeekMeans) {
  constexpr RealHours on{40 + 80.0 * 7 / 30};
  constexpr RealHours off{55};
  constexpr int weeksToEnd = 2;
  std::vector<bool> states;
  bool isOn = false;
  int below = 0;
  for (const auto& mean : fourWeekMeans) {
    if (mean) {
      below = *mean < off ? below + 1 : 0;
      isOn = *mean >= on || (isOn && below < weeksToEnd);
    }
    states.push_back(isOn);
  }
  return states;
}

bool isChronic(Entries entries, Day today, const Settings& settings) {
  constexpr std::size_t remembered = 104;
  const auto weeks = weeksBefore(entries, today, settings, remembered);
  const auto means = rollingMeans(4, weeks);
  return means.back().has_value() && chronicStates(means).back();
}

bool isSnoozed(Severity level, const AlertLog& log, Day today) {
  return std::ranges::any_of(log.snoozes, [=](const Snooze& snooze) {
    return snooze.from <= today && today < snooze.until &&
           (!snooze.level || *snooze.level >= level);
  });
}

Snooze forToday(Day today) {
  return {.level = {}, .from = today, .until = today + oneDay};
}

Snooze untilMonday(Day today) {
  return {.level = {}, .from = today, .until = weekOf(today, std::chrono::Monday).until};
}

Snooze forLevel(Severity level, Day today) {
  const std::chrono::weeks length{level == Severity::severe ? 1 : 4};
  return {.level = level, .from = today, .until = today + length};
}

}  // namespace pace
