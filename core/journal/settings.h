// Everything in the journal that changes a number, each value from a day on.
#pragma once

#include <array>
#include <chrono>

#include "core/journal/dated.h"
#include "core/journal/limits.h"
#include "core/time/day.h"

namespace pace {

/// How days and weeks are cut.
struct Calendar {
  std::chrono::weekday firstWeekday = std::chrono::Monday;
  std::chrono::minutes dayStart = defaultDayStart;  ///< in [0, 24 h)

  friend bool operator==(const Calendar&, const Calendar&) = default;
};

/// What a person expects to work on each weekday: where a forecast begins before there are weeks to
/// learn from. Monday to Friday 8 h and 1 h on either day of the weekend, until told otherwise.
struct UsualHours {
  std::array<std::chrono::minutes, 7> fromMonday = {
      std::chrono::hours{8}, std::chrono::hours{8}, std::chrono::hours{8}, std::chrono::hours{8},
      std::chrono::hours{8}, std::chrono::hours{1}, std::chrono::hours{1}};

  std::chrono::minutes on(std::chrono::weekday weekday) const {
    return fromMonday.at(weekday.iso_encoding() - 1);
  }

  friend bool operator==(const UsualHours&, const UsualHours&) = default;
};

/// Every day of `usual` is in [0, 24 h].
bool isWithinDays(const UsualHours& usual);

/// The sleep a person says they need, in [7 h, 9 h]: what adults are advised (NSF 2015).
inline constexpr std::chrono::minutes leastSleepNeed = std::chrono::hours{7};
inline constexpr std::chrono::minutes mostSleepNeed = std::chrono::hours{9};
inline constexpr std::chrono::minutes usualSleepNeed = std::chrono::hours{8};

struct Settings {
  Dated<Limits> limits;
  Dated<Calendar> calendar;
  Dated<UsualHours> usualHours;
  Dated<std::chrono::minutes> sleepNeed{usualSleepNeed};

  friend bool operator==(const Settings&, const Settings&) = default;
};

}  // namespace pace
