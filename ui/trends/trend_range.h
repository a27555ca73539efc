// How far back the trends go.
#pragma once

#include <QString>
#include <array>
#include <vector>

#include "core/insight/snapshot.h"

namespace pace::ui {

enum class TrendRange { threeMonths, sixMonths, twelveMonths, all };

inline constexpr std::array trendRanges{TrendRange::threeMonths, TrendRange::sixMonths,
                                        TrendRange::twelveMonths, TrendRange::all};

/// "3 months", "All".
QString rangeName(TrendRange range);

/// The weeks of `range`, oldest first, this one last. All of them begin with the week of the first
/// entry, and are no fewer than three months have.
std::vector<DaySpan> weeksOf(TrendRange range, const Snapshot& snapshot);

}  // namespace pace::ui
