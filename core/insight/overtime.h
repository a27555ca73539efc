// Overtime in blocks of 30 days, against the lines that Japanese law and courts draw.
#pragma once

#include <array>
#include <optional>

#include "core/insight/totals.h"
#include "core/time/real_hours.h"

namespace pace {

/// Thirty days and their hours beyond 40 a week.
struct OvertimeBlock {
  DaySpan days;
  int missing = 0;  ///< days not logged
  /// None where more than 3 days are missing; otherwise a missing day counts as 0, so that the
  /// value is "at least". Negative where less than 40 h a week was worked.
  std::optional<RealHours> overtime;

  bool isAtLeast() const { return overtime && missing > 0; }

  friend bool operator==(const OvertimeBlock&, const OvertimeBlock&) = default;
};

/// Model M2: O_k = hours of days 30(k-1) to 30k-1 back from today - 40 * 30 / 7.
struct Overtime {
  static constexpr std::size_t blockCount = 6;

  std::array<OvertimeBlock, blockCount> blocks;  ///< newest first

  friend bool operator==(const Overtime&, const Overtime&) = default;
};

/// Lines on overtime in 30 days: 45 h a month by agreement (Labour Standards Act of Japan, 2018),
/// 100 h in one month or a mean over 80 h in 2 to 6 months (the same, and the line by which deaths
/// from overwork are recognised).
inline constexpr RealHours monthlyOvertimeLine{45};
inline constexpr RealHours meanOvertimeLine{80};
inline constexpr RealHours singleOvertimeLine{100};

using BlockHours = std::array<std::optional<RealHours>, Overtime::blockCount>;

/// The overtime of each block, newest first.
BlockHours hoursOf(const Overtime& overtime);

/// The mean of the newest `months` blocks, 2 to 6; none where one of them is unknown.
std::optional<RealHours> meanOvertime(const BlockHours& blocks, std::size_t months);

/// True where the newest block reaches 100 h, or the mean over 2, 3, 4, 5 or 6 passes 80 h.
bool crossesOvertimeLine(const BlockHours& blocks);

Overtime overtime(Entries entries, Day today);

}  // namespace pace
