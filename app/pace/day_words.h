// Days and totals in plain English.
#pragma once

#include <filesystem>
#include <optional>
#include <string>

#include "core/insight/totals.h"
#include "core/journal/day_entry.h"

namespace pace::cli {

/// "working day", "day off", "holiday", "vacation", "sick day".
std::string kindName(DayKind kind);

/// "10 h 15 m worked (9-12:30 13-19:45), 5 h 50 m slept, energy 2 of 5", "nothing logged". The note
/// is left out.
std::string inWords(const std::optional<DayEntry>& entry);

/// "at least 61 h 15 m"; "nothing logged" where no day is.
std::string inWords(const Total& total, Day today);

/// What reading verbs say of an empty journal, and how to begin.
std::string nothingLoggedYet(const std::filesystem::path& journal);

}  // namespace pace::cli
