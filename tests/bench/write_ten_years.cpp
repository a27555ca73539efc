// Writes ten years of days to the path given: what start-up is timed with.

#include <cstdio>
#include <exception>

#include "tests/bench/ten_years.h"

int main(int argc, char** argv) try {
  if (argc != 2) {
    std::fputs("usage: write-ten-years PATH\n", stderr);
    return 2;
  }
  pace::SqliteJournal(argv[1], pace::bench::benchWriter()).seed(pace::bench::tenYears());
  return 0;
} catch (const std::exception& failure) {
  std::fprintf(stderr, "%s\n", failure.what());
  return 1;
}
