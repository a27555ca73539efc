// The five rules of a warning, one a file: each tells whether it stands at the end of a day.
#pragma once

#include <optional>

#include "core/insight/assessment.h"

/// `entries` hold nothing after `asOf`, and the limits are those valid on `asOf`.
namespace pace::rules {

/// The calendar week of `asOf`; since the day by whose end it had reached the standing limit.
std::optional<Warning> weekHours(Entries entries, Day asOf, const Settings& settings);

/// The 7 days to `end`, which is not after `asOf`; since the first of the days in a row up to `end`
/// on which the 7 days to it were at or over the standing limit.
std::optional<Warning> rollingHours(Entries entries, Day end, Day asOf, const Settings& settings);

/// The run of days worked without one off; since its first day.
std::optional<Warning> noRest(Entries entries, Day asOf);

/// The mean of the last 7 nights; since the first of the mornings in a row up to `asOf` on which
/// the mean, of 4 nights or more, was under the standing limit.
std::optional<Warning> shortSleep(Entries entries, Day asOf);

/// The weeks in a row at the overload limit; since the first day of the first of them.
std::optional<Warning> longSpell(Entries entries, Day asOf, const Settings& settings);

}  // namespace pace::rules
