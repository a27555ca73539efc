// What short nights have added up to, and how quickly it fades: the sleep that is owed.
#pragma once

#include <optional>
#include <span>

#include "core/insight/totals.h"
#include "core/time/real_hours.h"

namespace pace {

/// Model M4, the long-term term of the Unified Model of Performance with clock times unknown
/// (Ramakrishnan et al. 2016; parameters as in FIPS, JOSS 2020, 5(51), 2340): U = 24.12 lapses,
/// tau = 97.44 h, tau_w = 40 h, tau_s = 1 h. Fitted on a week in the laboratory, so that months at
/// home are an extrapolation: say "improving", never "recovered".
struct SleepDebt {
  double level = 0;          ///< L, lapses: the slow part of alertness lost
  RealHours equivalent{};    ///< the nightly sleep that, kept up, leads to this level
  double debt = 0;           ///< lapses above the level of 8 h a night; 0 or more
  double eveningLapses = 0;  ///< 16 h after waking, without the time of day
  /// Hours awake after settled nights of 8 h that make an evening as tired as this one.
  RealHours hoursAwake{};
  bool estimated = false;  ///< one or two of the last 7 nights are not logged

  friend bool operator==(const SleepDebt&, const SleepDebt&) = default;
};

/// Usual sleep before the diary begins, where nothing else is known.
inline constexpr RealHours assumedUsualSleep{7};

/// After `nights`, oldest first, each in [0, 24) h, which began after 60 nights of `usual` sleep.
SleepDebt sleepDebtAfter(std::span<const RealHours> nights, RealHours usual);

/// The level that nights of `length`, kept up, lead to.
double settledLevel(RealHours length);

/// What stands in for a night not logged: (7 * 7 h + the sum of the logged of the last 28 nights) /
/// (7 + their number).
RealHours likelyNight(std::span<const std::optional<RealHours>> nightsBefore);

/// As of the morning of `asOf`, or the morning before while that night is not logged. A night not
/// logged counts as likelyNight; none where more than 2 of the last 7 nights are missing.
std::optional<SleepDebt> sleepDebt(Entries entries, Day asOf, RealHours usual = assumedUsualSleep);

/// 14 * (`need` - the mean of the logged nights of the last 14), 0 or more; none with fewer than 10
/// logged nights.
std::optional<RealHours> sleepShortfall(Entries entries, Day asOf, RealHours need);

}  // namespace pace
