#include "app/pace/command_line.h"

#include <CLI/CLI.hpp>
#include <algorithm>
#include <utility>

#include "app/pace/failure.h"
#include "app/pace/text.h"

namespace pace::cli {

namespace {

constexpr const char* footer =
    "--journal, --today and --json go with every verb, before or after it.\n"
    "DAY is 2026-11-20, today, yesterday or a weekday such as mon.\n"
    "Exit codes: 0 done, 1 the journal or the disk refused, 2 wrong usage or unreadable\n"
    "input. More in pace(1).";

/// CLI11 takes an empty value for an absent one, so a value is kept as it was typed.
CLI::Option* addValue(CLI::App& app, const std::string& name, std::optional<std::string>& value,
                      const std::string& description) {
  return app.add_option_function<std::string>(
      name, [&value](const std::string& typed) { value = typed; }, description);
}

bool isFlag(const std::string& argument) {
  return argument == "--json" || argument == "--score" || argument == "--help" ||
         argument == "--version";
}

/// `--note=` as `--note` and an empty value, which CLI11 would take from the next argument. What
/// follows an option is its value, and stays as it is.
std::vector<std::string> withEmptyValues(const std::vector<std::string>& arguments) {
  std::vector<std::string> split;
  bool isValue = false;
  for (const std::string& argument : arguments) {
    const bool isOption = !isValue && argument.starts_with("--") && argument.size() > 2;
    const bool isEmptied = isOption && argument.find('=') == argument.size() - 1;
    split.push_back(isEmptied ? argument.substr(0, argument.size() - 1) : argument);
    if (isEmptied) split.emplace_back();
    isValue = isOption && !isFlag(argument) && argument.find('=') == std::string::npos;
  }
  return split;
}

void refuseBrokenText(const std::vector<std::string>& arguments) {
  for (const std::string& argument : arguments) {
    if (!isUtf8(argument)) throw UsageError("argument", argument, "not UTF-8 text");
  }
}

std::string withoutFullStop(std::string text) {
  while (text.ends_with('.') || text.ends_with('\n')) text.pop_back();
  return text;
}

}  // namespace

CommandLine::CommandLine()
    : m_app(std::make_unique<CLI::App>("Your work hours and sleep, from the terminal.", "pace")) {
  m_app->set_help_flag("-h,--help", "Print this help");
  m_app->set_version_flag("--version", "pace " PACE_VERSION, "Print the version");
  m_app->require_subcommand(1);
  m_app->fallthrough();
  m_app->footer(footer);
  addCommonOptions();
  addLog();
  addReadingVerbs();
  addInsightVerbs();
  addCheckIn();
  addLimits();
  addChangingVerbs();
}

CommandLine::~CommandLine() = default;

void CommandLine::addCommonOptions() {
  addValue(*m_app, "--journal", m_common.journal,
           "The journal's file; else PACEKEEPER_JOURNAL, else the app's own")
      ->type_name("PATH");
  addValue(*m_app, "--today", m_common.today, "Take this day for today")->type_name("DAY");
  m_app->add_flag("--json", m_common.wantsJson, "Answer as one line of JSON");
}

CLI::App* CommandLine::addVerb(const std::string& name, const std::string& description, Verb verb) {
  CLI::App* app = m_app->add_subcommand(name, description);
  app->callback([this, verb = std::move(verb)] { m_verb = verb; });
  return app;
}

void CommandLine::addLog() {
  CLI::App* app = addVerb("log", "Write hours, sleep, energy or a note into a day",
                          [this](const Context& context) { return log(context, m_log); });
  app->add_option("DAY/HOURS", m_log.words,
                  "A day, today where absent, and hours: 9.5, 9:30, 9-12:30 13-19")
      ->type_name("");
  addValue(*app, "--sleep", m_log.sleep, "Hours slept the night before, or none")->type_name("T");
  addValue(*app, "--kind", m_log.kind, "working, day-off, holiday, vacation or sick")
      ->type_name("K");
  addValue(*app, "--energy", m_log.energy, "1, drained, to 5, full of energy, or none")
      ->type_name("1-5");
  addValue(*app, "--note", m_log.note, "A note; an empty one clears it");
}

void CommandLine::addReadingVerbs() {
  addValue(*addVerb("show", "Show one day",
                    [this](const Context& context) { return show(context, m_word); }),
           "DAY", m_word, "The day; today where absent")
      ->type_name("");
  addValue(*addVerb("week", "Show the days of a week, their total and its warnings",
                    [this](const Context& context) { return week(context, m_word); }),
           "DAY", m_word, "A day of the week; today where absent")
      ->type_name("");
  addValue(*addVerb("weeks", "Show the last weeks as bars",
                    [this](const Context& context) { return weeks(context, m_word); }),
           "N", m_word, "How many, 1 to 520; 12 where absent")
      ->type_name("");
  addVerb("status", "Tell where things stand today: totals, sleep, rest and warnings",
          [](const Context& context) { return status(context); });
}

void CommandLine::addInsightVerbs() {
  CLI::App* foresee =
      addVerb("forecast", "Tell what this week is likely to come to",
              [this](const Context& context) { return forecast(context, m_wantsScore); });
  foresee->add_flag("--score", m_wantsScore,
                    "Forecast the journal's own past instead, and score it");
  CLI::App* explain =
      addVerb("insight", "Tell what the weeks add up to: spell, rest, sleep owed, overtime, means",
              [this](const Context& context) { return insight(context, m_insight); });
  addValue(*explain, "NAME", m_insight.name, "One of them; all where absent")->type_name("");
  addValue(*explain, "--usual-sleep", m_insight.usualSleep,
           "Sleep a night before the diary began; 7 h where absent")
      ->type_name("T");
}

void CommandLine::addCheckIn() {
  CLI::App* app = addVerb("check-in", "Answer how the week was, from 0 to 10, and see the answers",
                          [this](const Context& context) { return checkIn(context, m_checkIn); });
  addValue(*app, "DAY", m_checkIn.day, "A day of the week; today where absent")->type_name("");
  const auto addAnswer = [app](const char* option, std::optional<std::string>& value,
                               const char* sentence) {
    addValue(*app, option, value, sentence)->type_name("0-10");
  };
  addAnswer("--drained", m_checkIn.drained, "This week work left me drained");
  addAnswer("--distant", m_checkIn.distant, "I felt distant from or cynical about my work");
  addAnswer("--did-well", m_checkIn.didWell, "I did my work well");
  addAnswer("--switched-off", m_checkIn.switchedOff, "I could switch off after work");
}

void CommandLine::addLimits() {
  CLI::App* app = addVerb("limits", "Show the hours a week at which pace warns, or set them",
                          [this](const Context& context) { return limits(context, m_limits); });
  addValue(*app, "--from", m_limits.from, "The day they hold from; today where absent")
      ->type_name("DAY");
  const auto addLimit = [app](const char* option, std::optional<std::string>& value,
                              const char* description) {
    addValue(*app, option, value, description)->type_name("H");
  };
  addLimit("--notice", m_limits.notice, "48 unless set");
  addLimit("--high", m_limits.high, "55 unless set");
  addLimit("--overload", m_limits.overload, "60 unless set");
  addLimit("--severe", m_limits.severe, "70 unless set");
}

void CommandLine::addChangingVerbs() {
  addValue(*addVerb("erase", "Take a day out of the journal",
                    [this](const Context& context) { return erase(context, m_word.value()); }),
           "DAY", m_word, "The day")
      ->type_name("")
      ->required();
  addVerb("undo", "Take the newest change back; again for the one before it",
          [](const Context& context) { return undo(context); });
  addVerb("redo", "Do again what was undone last",
          [](const Context& context) { return redo(context); });
  addVerb("demo", "Write an engineer's year into a new journal",
          [](const Context& context) { return demo(context); });
}

void CommandLine::read(const std::vector<std::string>& arguments) {
  refuseBrokenText(arguments);
  std::vector<std::string> split = withEmptyValues(arguments);
  std::ranges::reverse(split);  // CLI11 reads from the back
  try {
    m_app->parse(split);
  } catch (const CLI::CallForHelp&) {
    const auto verbs = m_app->get_subcommands();
    m_information = verbs.empty() ? m_app->help() : verbs.front()->help("pace");
  } catch (const CLI::CallForVersion&) {
    m_information = std::string(m_app->version()) + '\n';
  } catch (const CLI::ParseError& error) {
    throw UsageError(faultText(error));
  }
}

std::string CommandLine::faultText(const CLI::ParseError& error) const {
  const std::vector<std::string> unknown = m_app->remaining(true);
  if (m_app->get_subcommands().empty()) {
    return unknown.empty() ? "say what to do, such as pace status; pace --help lists the verbs"
                           : inQuotes(unknown.front()) + " is no verb; pace --help lists them";
  }
  if (!unknown.empty()) return inQuotes(unknown.front()) + " is not expected here";
  return uncapitalised(withoutFullStop(onOneLine(error.what())));
}

std::string CommandLine::name() const {
  const auto verbs = m_app->get_subcommands();
  return verbs.empty() ? "pace" : "pace " + verbs.front()->get_name();
}

}  // namespace pace::cli
