// What undo and redo did to a day, in plain English.
#pragma once

#include <optional>
#include <string>

#include "core/journal/journal.h"

namespace pace::cli {

/// "Undone. Sat 21 Nov 2026 now: 9 h worked; before: 10 h worked.", or "Nothing to undo." where
/// there was no change.
std::string inWords(const std::string& done, const std::string& verb,
                    const std::optional<Change>& change);

}  // namespace pace::cli
