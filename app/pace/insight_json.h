// The insights as `pace --json` writes them.
#pragma once

#include <vector>

#include "app/pace/json_values.h"
#include "core/insight/replay.h"
#include "core/insight/snapshot.h"
#include "core/journal/alert_log.h"
#include "core/journal/check_in.h"

namespace pace::cli {

/// What `status` holds of each: the keys of its object, in its order.
Json forecastOf(const Forecast& forecast);
Json sleepDebtOf(const std::optional<SleepDebt>& debt, const std::optional<RealHours>& shortfall);
Json spellOf(const Spell& spell);

/// What `insight NAME` holds.
Json weekMeansOf(const WeekMeans& means);
Json overtimeOf(const Overtime& overtime);
Json restOf(const Snapshot& snapshot);
Json sleepOwedOf(const std::optional<SleepDebt>& debt, const std::optional<RealHours>& shortfall);
Json loadOf(const Snapshot& snapshot);
Json recoveryOf(const std::optional<Recovery>& recovery);
Json checkInOf(const CheckIn& checkIn);
Json checkInsOf(const std::vector<CheckIn>& checkIns);
Json alertOf(const SentAlert& alert);
Json alertLogOf(const AlertLog& log);

/// What `forecast` holds.
std::string forecastJson(const Snapshot& snapshot);
std::string replayJson(const Replay& replay);

}  // namespace pace::cli
