// Decimal digits of every script, so that hours can be typed on any keyboard.
#pragma once

#include <optional>

namespace pace {

/// The value 0 to 9 of a Unicode decimal digit (general category Nd, Unicode 14); none for any
/// other code point.
std::optional<int> digitValue(char32_t codePoint);

}  // namespace pace
