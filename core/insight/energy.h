// How a person felt on a stretch of evenings.
#pragma once

#include <optional>

#include "core/insight/totals.h"

namespace pace {

/// The mean level of the evenings of `days` that have one, from 1 to 5; none without any.
std::optional<double> meanEnergy(Entries entries, DaySpan days);

}  // namespace pace
