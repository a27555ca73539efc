// A severity as the journal's tables write it.
#pragma once

#include <string>
#include <string_view>

#include "core/journal/limits.h"

namespace pace {

/// "notice", "high", "overload", "severe".
std::string severityWord(Severity severity);

/// Reads severityWord. The tables hold no other word: their CHECKs see to it.
Severity severityFrom(std::string_view word);

}  // namespace pace
