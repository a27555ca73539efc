// What `pace log` was asked to write, as typed and as read.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "core/journal/day_entry.h"
#include "core/time/hours_text.h"

namespace pace::cli {

/// As typed.
struct LogRequest {
  std::vector<std::string> words;  ///< an optional DAY, then HOURS in one word or more
  std::optional<std::string> sleep;
  std::optional<std::string> kind;
  std::optional<std::string> energy;
  std::optional<std::string> note;
};

/// One value of a day: absent where it is to stay as it is, and holding none where it is cleared.
template <class Value>
using Edit = std::optional<std::optional<Value>>;

/// As read.
struct DayEdit {
  Day day{};
  Edit<Hours> worked;
  Edit<Hours> slept;
  std::optional<DayKind> kind;
  Edit<Energy> energy;
  std::optional<std::string> note;
};

/// Throws UsageError where a word cannot be read, the day is after `today`, or nothing is to be
/// written.
DayEdit readRequest(const LogRequest& request, Day today);

/// `entry` with the edit made. Throws UsageError where the outcome is not an entry a journal may
/// hold.
DayEntry edited(DayEntry entry, const DayEdit& edit);

}  // namespace pace::cli
