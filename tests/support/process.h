// Runs a program to its end, as a shell would, and keeps what it said.
#pragma once

#include <filesystem>
#include <optional>
#include <string>
#include <vector>

namespace pace::test {

struct Command {
  std::filesystem::path program;
  std::vector<std::string> arguments{};
  std::vector<std::string> environment{};         ///< "NAME=value"; nothing else is inherited
  std::optional<std::filesystem::path> output{};  ///< an existing file to print into
  std::optional<int> terminalColumns{};           ///< print to a terminal so many columns wide
  /// As root: file modes hold for it as they do for everyone else.
  bool obeysFileModes = false;
};

struct Outcome {
  int exitCode = -1;  ///< -1 where a signal ended it
  std::string output;
  std::string errors;
};

/// Throws std::system_error where the program cannot be started.
Outcome run(const Command& command);

}  // namespace pace::test
