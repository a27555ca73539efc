#include "ui/session/patched.h"

#include <algorithm>

namespace pace::ui {

std::vector<DayEntry> patched(std::vector<DayEntry> entries, Day day,
                              const std::optional<DayEntry>& entry) {
  const auto place = std::ranges::lower_bound(entries, day, {}, &DayEntry::day);
  const bool isThere = place != entries.end() && place->day == day;
  if (isThere && entry) {
    *place = *entry;
  } else if (isThere) {
    entries.erase(place);
  } else if (entry) {
    entries.insert(place, *entry);
  }
  return entries;
}

}  // namespace pace::ui
