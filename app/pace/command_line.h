// Reads the arguments of `pace` into the verb they ask for.
#pragma once

#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "app/pace/verbs.h"

namespace CLI {  // NOLINT(readability-identifier-naming): the library's own name
class App;
class ParseError;
}  // namespace CLI

namespace pace::cli {

/// What may stand before or after any verb.
struct CommonOptions {
  std::optional<std::string> journal;
  std::optional<std::string> today;
  bool wantsJson = false;
};

class CommandLine {
 public:
  CommandLine();
  ~CommandLine();

  /// `arguments` are those after the program's name. Throws UsageError.
  void read(const std::vector<std::string>& arguments);

  /// "pace log"; "pace" as long as no verb has been read. Good after a throw, too.
  std::string name() const;

  /// What --help or --version print; none where a verb is to run.
  const std::optional<std::string>& information() const { return m_information; }

  const CommonOptions& common() const { return m_common; }

  /// Runs the verb that was read.
  Answer run(const Context& context) const { return m_verb(context); }

 private:
  using Verb = std::function<Answer(const Context&)>;

  CLI::App* addVerb(const std::string& name, const std::string& description, Verb verb);
  void addCommonOptions();
  void addLog();
  void addReadingVerbs();
  void addInsightVerbs();
  void addCheckIn();
  void addLimits();
  void addChangingVerbs();
  std::string faultText(const CLI::ParseError& error) const;

  std::unique_ptr<CLI::App> m_app;
  CommonOptions m_common;
  LogRequest m_log;
  InsightRequest m_insight;
  CheckInRequest m_checkIn;
  LimitsRequest m_limits;
  bool m_wantsScore = false;
  std::optional<std::string> m_word;  // DAY or N of the verbs that take one
  Verb m_verb;
  std::optional<std::string> m_information;
};

}  // namespace pace::cli
