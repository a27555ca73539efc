// Writes a journal for each of the invented people into the folder given: what the forecast is
// scored on.

#include <cstdio>
#include <exception>
#include <filesystem>

#include "tests/bench/people.h"
#include "tests/bench/ten_years.h"

int main(int argc, char** argv) try {
  if (argc != 2) {
    std::fputs("usage: write-people FOLDER\n", stderr);
    return 2;
  }
  for (int number = 0; number < pace::bench::peopleCount; ++number) {
    const auto path = std::filesystem::path(argv[1]) / (std::to_string(number) + ".sqlite");
    pace::SqliteJournal(path, pace::bench::benchWriter()).seed(pace::bench::person(number));
  }
  return 0;
} catch (const std::exception& failure) {
  std::fprintf(stderr, "%s\n", failure.what());
  return 1;
}
