// Where this week is likely to end: the forecast's range, as numbers and in words.
#pragma once

#include <QString>
#include <chrono>
#include <optional>

#include "core/insight/snapshot.h"

namespace pace::ui {

/// From the 10 % to the 90 % quantile. None for another week than today's, once all its days are
/// past or logged, and while there is too little to go by.
std::optional<Span<std::chrono::minutes>> likelyEnd(const Snapshot& snapshot, DaySpan week);

/// "Likely 61–69 h by Sunday"; "by tonight" on the last day; "An early guess: 50–70 h by Sunday"
/// with fewer than four weeks to learn from. Empty where there is no likelyEnd.
QString likelyEndWords(const Snapshot& snapshot, DaySpan week);

}  // namespace pace::ui
