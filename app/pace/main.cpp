// Builds the parts of `pace` from the process it runs in: clock, environment and terminal.
#include <sys/ioctl.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <ctime>

#include "app/pace/command_line.h"
#include "app/pace/day_argument.h"
#include "app/pace/failure.h"
#include "app/pace/text.h"

namespace pace::cli {

namespace {

std::optional<std::string> variable(const char* name) {
  const char* value = std::getenv(name);
  return value == nullptr ? std::nullopt : std::optional<std::string>(value);
}

std::optional<std::string> firstGiven(std::initializer_list<const char*> names) {
  for (const char* name : names) {
    auto value = variable(name);
    if (value && !value->empty()) return value;
  }
  return std::nullopt;
}

LocalMinutes localNow() {
  const std::time_t now = std::time(nullptr);
  std::tm local{};
  localtime_r(&now, &local);
  const auto date = std::chrono::year{local.tm_year + 1900} / (local.tm_mon + 1) / local.tm_mday;
  return Day{date} + std::chrono::hours{local.tm_hour} + std::chrono::minutes{local.tm_min};
}

std::optional<int> terminalColumns() {
  winsize size{};
  if (ioctl(STDOUT_FILENO, TIOCGWINSZ, &size) != 0 || size.ws_col == 0) return std::nullopt;
  return size.ws_col;
}

Surroundings surroundings() {
  return {.isTerminal = isatty(STDOUT_FILENO) == 1,
          .terminalColumns = terminalColumns(),
          .columns = variable("COLUMNS"),
          .noColor = variable("NO_COLOR"),
          .term = variable("TERM"),
          .locale = firstGiven({"LC_ALL", "LC_CTYPE", "LANG"})};
}

Writer writer() {
  std::array<char, 256> host{};
  gethostname(host.data(), host.size() - 1);
  return {.device = host.data(), .currentInstant = [] {
            return std::chrono::floor<std::chrono::seconds>(std::chrono::system_clock::now());
          }};
}

std::filesystem::path journalPath(const CommonOptions& common) {
  if (common.journal && common.journal->empty()) {
    throw UsageError("--journal", "", "the path of a journal, such as ~/journal.sqlite");
  }
  if (common.journal) return *common.journal;
  const auto path = firstGiven({"PACEKEEPER_JOURNAL"});
  return path ? std::filesystem::path(*path) : defaultJournalPath();
}

/// The logical day on the clock, as the journal cuts days.
Day dayOnTheClock(JournalFile& file) {
  const LocalMinutes now = localNow();
  const Settings settings = file.asItStands().settings();
  const Day date = std::chrono::floor<std::chrono::days>(now);
  return logicalDay(now, settings.calendar.at(date).dayStart);
}

/// Throws Refusal where not all of it could be written.
void print(std::string_view text) {
  while (!text.empty()) {
    const ssize_t written = write(STDOUT_FILENO, text.data(), text.size());
    if (written < 0 && errno == EINTR) continue;
    if (written < 0) throw Refusal(std::string("standard output: ") + std::strerror(errno));
    text.remove_prefix(static_cast<std::size_t>(written));
  }
}

void printOrTakeBack(const Answer& answer) {
  try {
    print(answer.text);
  } catch (const Refusal&) {
    if (answer.takeBack) answer.takeBack();
    throw;
  }
}

/// The day is saved and the text is out: what cannot be kept of it is only told once more.
void keepTold(const Answer& answer) {
  try {
    if (answer.keepTold) answer.keepTold();
  } catch (const StoreError&) {
    return;
  }
}

void carryOut(const CommandLine& line) {
  const CommonOptions& common = line.common();
  JournalFile file(journalPath(common), writer());
  const Day clockDay = dayOnTheClock(file);
  const Context context{
      .file = file,
      .today = common.today ? readDay("--today", *common.today, clockDay) : clockDay,
      .style = styleFor(surroundings()),
      .wantsJson = common.wantsJson};
  const Answer answer = line.run(context);
  printOrTakeBack(answer);
  keepTold(answer);
}

int failed(const CommandLine& line, const std::exception& failure, ExitCode code) {
  const std::string message = line.name() + ": " + onOneLine(failure.what()) + '\n';
  std::fputs(message.c_str(), stderr);
  return static_cast<int>(code);
}

int runPace(const std::vector<std::string>& arguments) {
  CommandLine line;
  try {
    line.read(arguments);
    if (line.information()) {
      print(*line.information());
    } else {
      carryOut(line);
    }
    return static_cast<int>(ExitCode::done);
  } catch (const UsageError& error) {
    return failed(line, error, ExitCode::misused);
  } catch (const std::exception& error) {  // StoreError, Refusal, and what the machine cannot give
    return failed(line, error, ExitCode::refused);
  }
}

}  // namespace

}  // namespace pace::cli

int main(int count, char** words) {
  return pace::cli::runPace({words + std::min(count, 1), words + count});
}
