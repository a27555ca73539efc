#include "tests/bench/ten_years.h"

#include <unistd.h>

#include <chrono>
#include <map>
#include <string>

#include "core/demo/story.h"

namespace pace::bench {

std::vector<DayEntry> tenYears() {
  std::map<Day, DayEntry> byDay;
  for (int yearsAgo = 9; yearsAgo >= 0; --yearsAgo) {
    for (DayEntry& entry : demo::story(today - std::chrono::days{365} * yearsAgo)) {
      byDay[entry.day] = std::move(entry);
    }
  }
  std::vector<DayEntry> entries;
  for (auto& [day, entry] : byDay) entries.push_back(std::move(entry));
  return entries;
}

Writer benchWriter() {
  return {.device = "bench", .currentInstant = [] { return std::chrono::sys_seconds{}; }};
}

JournalFolder::JournalFolder()
    : m_folder(std::filesystem::temp_directory_path() /
               ("pacekeeper-bench-" + std::to_string(getpid()))) {
  std::filesystem::create_directories(m_folder);
}

JournalFolder::~JournalFolder() {
  std::error_code ignored;
  std::filesystem::remove_all(m_folder, ignored);
}

}  // namespace pace::bench
