// A logical day: the calendar date that an evening's entry is for.
#pragma once

#include <chrono>
#include <optional>
#include <string>
#include <string_view>

namespace pace {

/// Days since 1970-01-01 in no time zone, so that a date never passes through an instant.
using Day = std::chrono::local_days;

/// A clock reading where the person is; the one thing that turns time into a Day.
using LocalMinutes = std::chrono::local_time<std::chrono::minutes>;

/// When a logical day begins unless the journal says otherwise: 00:40 belongs to yesterday.
inline constexpr std::chrono::minutes defaultDayStart = std::chrono::hours{4};

/// The days a journal can hold: 1970-01-01 to 2200-12-31, both included.
inline constexpr Day firstDay{std::chrono::year{1970} / 1 / 1};
inline constexpr Day lastDay{std::chrono::year{2200} / 12 / 31};

/// The logical day that `now` belongs to. `dayStart` is in [0, 24 h).
Day logicalDay(LocalMinutes now, std::chrono::minutes dayStart = defaultDayStart);

/// "2026-11-22".
std::string isoText(Day day);

/// Reads exactly "YYYY-MM-DD" within firstDay and lastDay; none for anything else, 30 February
/// included.
std::optional<Day> tryIsoDay(std::string_view text);

}  // namespace pace
