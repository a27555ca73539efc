// How the terminal at hand can be written to: colours, letters and columns.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "core/journal/limits.h"

namespace pace::cli {

/// What a piece of text is, from which its colour follows.
enum class Ink { plain, strong, faint, notice, high, overload, severe };

struct Style {
  bool isTerminal = false;  ///< long notes are cut to fit; elsewhere they are printed whole
  bool isColoured = false;
  bool isUnicode = false;  ///< block characters may be drawn
  int columns = 80;
};

/// What the process was started with; an absent variable is none.
struct Surroundings {
  bool isTerminal = false;             ///< standard output is one
  std::optional<int> terminalColumns;  ///< as the terminal reports them
  std::optional<std::string> columns;  ///< COLUMNS, which goes before what the terminal reports
  std::optional<std::string> noColor;  ///< NO_COLOR; any value but the empty one says no
  std::optional<std::string> term;     ///< TERM
  std::optional<std::string> locale;   ///< the first non-empty of LC_ALL, LC_CTYPE and LANG
};

inline constexpr int fewestColumns = 40;
inline constexpr int mostColumns = 160;
inline constexpr int usualColumns = 80;

/// Columns are brought into [fewestColumns, mostColumns].
Style styleFor(const Surroundings& surroundings);

/// `text` in the colour of `ink`, or as it is where the style has no colours.
std::string painted(std::string_view text, Ink ink, const Style& style);

Ink inkOf(Severity severity);

/// "*", "!", "!!", "!!!": stands beside every colour, so that colour is never the only sign.
std::string_view markOf(Severity severity);

}  // namespace pace::cli
