#include "tests/support/process.h"

#include <fcntl.h>
#include <linux/capability.h>
#include <pty.h>
#include <sys/mman.h>
#include <sys/prctl.h>
#include <sys/wait.h>
#include <unistd.h>

#include <array>
#include <cerrno>
#include <system_error>

namespace pace::test {

namespace {

/// A file descriptor that is closed at the end of its scope.
class Descriptor {
 public:
  explicit Descriptor(int number) : m_number(number) {
    if (number < 0) throw std::system_error(errno, std::generic_category());
  }
  Descriptor(const Descriptor&) = delete;
  Descriptor& operator=(const Descriptor&) = delete;
  ~Descriptor() { close(m_number); }

  int number() const { return m_number; }

 private:
  int m_number;
};

struct Terminal {
  int master = -1;
  int slave = -1;
};

Terminal openTerminal(int columns) {
  Terminal terminal;
  winsize size{};
  size.ws_col = static_cast<unsigned short>(columns);
  size.ws_row = 24;
  if (openpty(&terminal.master, &terminal.slave, nullptr, nullptr, &size) != 0) {
    throw std::system_error(errno, std::generic_category(), "openpty");
  }
  return terminal;
}

/// What is left to read; a terminal ends with an error once the program has closed it.
std::string readAll(int descriptor) {
  std::string text;
  std::array<char, 4096> part{};
  ssize_t count = 0;
  while ((count = read(descriptor, part.data(), part.size())) > 0) {
    text.append(part.data(), static_cast<std::size_t>(count));
  }
  return text;
}

std::string contents(const Descriptor& file) {
  lseek(file.number(), 0, SEEK_SET);
  return readAll(file.number());
}

std::vector<char*> pointers(const std::vector<std::string>& texts) {
  std::vector<char*> list;
  for (const std::string& text : texts) list.push_back(const_cast<char*>(text.c_str()));
  list.push_back(nullptr);
  return list;
}

[[noreturn]] void become(const Command& command, int output, int errors) {
  std::vector<std::string> words = command.arguments;
  words.insert(words.begin(), command.program.string());
  if (command.obeysFileModes) prctl(PR_CAPBSET_DROP, CAP_DAC_OVERRIDE, 0, 0, 0);
  dup2(output, STDOUT_FILENO);
  dup2(errors, STDERR_FILENO);
  execve(words.front().c_str(), pointers(words).data(), pointers(command.environment).data());
  _exit(127);
}

int start(const Command& command, int output, int errors) {
  const pid_t child = fork();
  if (child < 0) throw std::system_error(errno, std::generic_category(), "fork");
  if (child == 0) become(command, output, errors);
  return child;
}

int exitCodeOf(pid_t child) {
  int state = 0;
  waitpid(child, &state, 0);
  return WIFEXITED(state) ? WEXITSTATUS(state) : -1;
}

int openOutput(const Command& command) {
  if (command.output) return open(command.output->c_str(), O_WRONLY | O_CLOEXEC);
  return memfd_create("output", MFD_CLOEXEC);
}

Outcome runOnTerminal(const Command& command) {
  const Terminal terminal = openTerminal(*command.terminalColumns);
  const Descriptor master(terminal.master);
  const Descriptor errors(memfd_create("errors", MFD_CLOEXEC));
  pid_t child = 0;
  {
    const Descriptor slave(terminal.slave);
    child = start(command, slave.number(), errors.number());
  }
  Outcome outcome;
  outcome.output = readAll(master.number());
  outcome.exitCode = exitCodeOf(child);
  outcome.errors = contents(errors);
  return outcome;
}

}  // namespace

Outcome run(const Command& command) {
  if (command.terminalColumns) return runOnTerminal(command);
  const Descriptor output(openOutput(command));
  const Descriptor errors(memfd_create("errors", MFD_CLOEXEC));
  const pid_t child = start(command, output.number(), errors.number());
  Outcome outcome;
  outcome.exitCode = exitCodeOf(child);
  outcome.errors = contents(errors);
  if (!command.output) outcome.output = contents(output);
  return outcome;
}

}  // namespace pace::test
