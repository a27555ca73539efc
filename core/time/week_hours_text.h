// Reads the hours of a week as people type them: "48", "48:30", "48.5", "48h30".
#pragma once

#include <chrono>
#include <string_view>
#include <variant>

#include "core/time/hours_text.h"

namespace pace {

/// Why a text is not the hours of a week.
enum class WeekHoursFault {
  unreadable,     ///< not one length
  minutesPast59,  ///< "48:75"
  overAWeek,      ///< more than the 168 hours of a week
};

using WeekHoursReading = std::variant<NoHours, std::chrono::minutes, WeekHoursFault>;

/// Reads one length in [0, 168 h], in the forms of length_phrase.h. Up to three bare digits are
/// hours: "168" is a week and not 1:68, which is what a day's hours would make of it.
WeekHoursReading readWeekHours(std::string_view text);

}  // namespace pace
