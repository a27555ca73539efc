#include "core/journal/day_entry.h"

#include <array>

#include "core/time/ascii.h"
#include "core/time/utf8.h"

namespace pace {

namespace {

using std::chrono::minutes;

/// In the order of DayKind.
constexpr std::array<std::string_view, 5> kindWords{"working", "day-off", "holiday", "vacation",
                                                    "sick"};

bool isDayLength(const std::optional<minutes>& length) {
  return !length || (*length >= minutes::zero() && *length <= maxDayLength);
}

/// In order, not overlapping, none empty, and within the two days a logical day can reach into.
bool areInOrder(const std::vector<ClockSpan>& spans) {
  minutes end{0};
  for (const ClockSpan& span : spans) {
    if (span.from < end || span.until <= span.from || span.until > 2 * maxDayLength) return false;
    end = span.until;
  }
  return true;
}

minutes totalOf(const std::vector<ClockSpan>& spans) {
  minutes total{0};
  for (const ClockSpan& span : spans) total += span.length();
  return total;
}

bool spansAgree(const DayEntry& entry) {
  if (entry.spans.empty()) return true;
  return entry.worked && areInOrder(entry.spans) && totalOf(entry.spans) >= *entry.worked;
}

/// UTF-8 without control characters (C0, DEL, C1) other than tab and line feed.
bool isPlainText(std::string_view text) {
  while (!text.empty()) {
    const auto next = tryCodePoint(text);
    if (!next) return false;
    const char32_t value = next->value;
    const bool isControl = value < 0x20 || (value >= 0x7f && value < 0xa0);
    if (isControl && value != U'\t' && value != U'\n') return false;
    text.remove_prefix(next->length);
  }
  return true;
}

}  // namespace

std::optional<EntryFault> faultOf(const DayEntry& entry) {
  if (entry.day < firstDay || entry.day > lastDay) return EntryFault::dayOutOfRange;
  if (!isDayLength(entry.worked)) return EntryFault::workedOutOfRange;
  if (!isDayLength(entry.slept)) return EntryFault::sleptOutOfRange;
  if (!spansAgree(entry)) return EntryFault::spansDisagree;
  if (entry.note.size() > maxNoteBytes) return EntryFault::noteTooLong;
  if (!isPlainText(entry.note)) return EntryFault::noteNotText;
  return std::nullopt;
}

bool isBlank(const DayEntry& entry) {
  DayEntry blank;
  blank.day = entry.day;
  return entry == blank;
}

std::string_view kindWord(DayKind kind) {
  return kindWords.at(static_cast<std::size_t>(kind));
}

std::optional<DayKind> tryKind(std::string_view word) {
  const std::string lower = lowered(word);
  if (lower == "off") return DayKind::dayOff;
  if (lower == "work") return DayKind::working;
  for (std::size_t place = 0; place < kindWords.size(); ++place) {
    if (lower == kindWords.at(place)) return static_cast<DayKind>(place);
  }
  return std::nullopt;
}

std::optional<Energy> tryEnergy(int level) {
  if (level < 1 || level > 5) return std::nullopt;
  return static_cast<Energy>(level);
}

int level(Energy energy) {
  return static_cast<int>(energy);
}

}  // namespace pace
