// Why a command did not do what was asked, as one line, and the exit code that says so.
#pragma once

#include <stdexcept>
#include <string>
#include <string_view>

namespace pace::cli {

enum class ExitCode {
  done = 0,
  refused = 1,  ///< the world: the journal's file, the disk, the output
  misused = 2,  ///< wrong usage or unreadable input
};

/// ExitCode::misused. The text is one line without the command's name.
class UsageError : public std::runtime_error {
 public:
  using std::runtime_error::runtime_error;
  /// `DAY "2026-02-30": no such day`.
  UsageError(std::string_view argument, std::string_view value, std::string_view fault);
};

/// ExitCode::refused, for what is not a StoreError. The text is one line.
class Refusal : public std::runtime_error {
 public:
  using std::runtime_error::runtime_error;
};

/// In double quotes and on one line: control characters are escaped, and long text is cut.
std::string inQuotes(std::string_view text);

}  // namespace pace::cli
