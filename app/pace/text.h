// Fits text into the columns of a terminal: how wide it is, cut short, or wrapped into lines.
#pragma once

#include <string>
#include <string_view>

namespace pace::cli {

/// True for well-formed UTF-8.
bool isUtf8(std::string_view text);

/// Letters of UTF-8 text; a byte that is none of it counts as one.
int lettersIn(std::string_view text);

/// Columns that UTF-8 text takes: wide letters and emoji 2, combining marks 0, all others 1.
int widthOf(std::string_view text);

/// The text where it fits into `width` columns; otherwise its beginning, ended by `ellipsis`.
std::string clipped(std::string_view text, int width, std::string_view ellipsis);

/// Control characters as C writes them ("\n", "\x1b"), so that text can neither break a line nor
/// steer a terminal.
std::string onOneLine(std::string_view text);

/// Breaks at spaces so that no line is wider than `width`, unless one word is; every line begins
/// with `indent` spaces and ends with a line feed.
std::string wrapped(std::string_view text, int width, int indent);

/// The text with a capital first letter.
std::string capitalised(std::string_view text);

/// The text with a small first letter, unless its first word is all capitals, as DAY is.
std::string uncapitalised(std::string_view text);

}  // namespace pace::cli
