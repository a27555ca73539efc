// One day of the diary: what was worked, slept and felt.
#pragma once

#include <chrono>
#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/time/day.h"
#include "core/time/span.h"

namespace pace {

enum class DayKind { working, dayOff, holiday, vacation, sick };

/// How a person felt that evening, from 1, drained, to 5, full of energy.
enum class Energy { one = 1, two, three, four, five };

/// Every length is whole minutes, 0 to 1440 with both ends included. Missing is not zero: an
/// absent length was not logged, a length of 0 was.
struct DayEntry {
  Day day{};
  std::optional<std::chrono::minutes> worked{};
  /// The clock times `worked` was typed as, in order and not overlapping; empty where only a
  /// length was given. They last at least as long as `worked`; the rest is a break taken off.
  std::vector<ClockSpan> spans{};
  /// Minutes of the night that ended on this day's morning.
  std::optional<std::chrono::minutes> slept{};
  DayKind kind = DayKind::working;
  std::optional<Energy> energy{};
  std::string note{};  ///< UTF-8, at most maxNoteBytes bytes; empty for none.

  friend bool operator==(const DayEntry&, const DayEntry&) = default;
};

inline constexpr std::chrono::minutes maxDayLength = std::chrono::hours{24};
inline constexpr std::size_t maxNoteBytes = 10'000;

/// The first rule an entry breaks.
enum class EntryFault {
  dayOutOfRange,
  workedOutOfRange,
  sleptOutOfRange,
  spansDisagree,  ///< spans that overlap, are out of order, outside [0, 48 h), or shorter than
                  ///< worked
  noteTooLong,
  noteNotText,  ///< not UTF-8, or with a control character other than tab and line feed
};

/// None for an entry that a journal may hold.
std::optional<EntryFault> faultOf(const DayEntry& entry);

/// True where the entry says nothing: saving it is erasing the day.
bool isBlank(const DayEntry& entry);

/// "working", "day-off", "holiday", "vacation", "sick": the word in files and on the command line.
std::string_view kindWord(DayKind kind);

/// Reads kindWord in any case; "off" is a day off and "work" a working day. None for another word.
std::optional<DayKind> tryKind(std::string_view word);

/// None outside 1 to 5.
std::optional<Energy> tryEnergy(int level);
int level(Energy energy);

}  // namespace pace
