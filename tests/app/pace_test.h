// Runs the built `pace` on a journal of its own, on a Sunday evening.
#pragma once

#include <gtest/gtest.h>

#include <filesystem>
#include <nlohmann/json.hpp>
#include <string>
#include <vector>

#include "tests/support/process.h"
#include "tests/support/temporary_folder.h"

namespace pace::test {

using Words = std::vector<std::string>;

class PaceTest : public testing::Test {
 protected:
  /// `pace WORDS` on Sunday 22 November 2026, unless `words` say another day.
  Outcome pace(const Words& words) const { return run(command(words)); }

  /// The same, to be changed before it is run.
  Command command(const Words& words) const {
    Words arguments{"--today", "2026-11-22"};
    for (const std::string& word : words) {
      if (word == "--today") arguments.clear();
    }
    arguments.insert(arguments.end(), words.begin(), words.end());
    return {.program = PACE_PROGRAM,
            .arguments = arguments,
            .environment = {"PACEKEEPER_JOURNAL=" + journal().string(),
                            "HOME=" + m_folder.path().string(), "TZ=UTC", "LC_ALL=C.UTF-8",
                            "TERM=xterm"}};
  }

  /// Succeeds, or fails the test.
  void log(const Words& words) const {
    Words arguments{"log"};
    arguments.insert(arguments.end(), words.begin(), words.end());
    const Outcome outcome = pace(arguments);
    EXPECT_EQ(outcome.exitCode, 0) << outcome.errors;
  }

  /// The answer to `pace WORDS --json`.
  nlohmann::json json(Words words) const {
    words.push_back("--json");
    const Outcome outcome = pace(words);
    EXPECT_EQ(outcome.exitCode, 0) << outcome.errors;
    return nlohmann::json::parse(outcome.output, nullptr, false);
  }

  const std::filesystem::path& folder() const { return m_folder.path(); }
  std::filesystem::path journal() const { return folder() / "journal.sqlite"; }

 private:
  TemporaryFolder m_folder;
};

}  // namespace pace::test
