// The forecast in plain English.
#pragma once

#include <string>

#include "core/insight/snapshot.h"

namespace pace::cli {

/// "61 h 15 m", rounded to the minute.
std::string hoursText(RealHours length);

/// "72 %"; "under 1 %" and "over 99 %" where it is neither impossible nor certain.
std::string percentText(double probability);

/// "52 h to 66 h": from the 10 % to the 90 % quantile, in whole hours.
std::string rangeText(const Forecast& forecast);

/// What keeping the rest of the week free would come to: "With Sat and Sun free it stays at 58 h."
/// Empty on the last evening.
std::string freeDaysText(const Snapshot& snapshot);

}  // namespace pace::cli
