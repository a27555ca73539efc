// What the core does of one save: read, sum up, and count the weeks.
#include <benchmark/benchmark.h>

#include "core/insight/snapshot.h"
#include "core/time/hours_text.h"
#include "tests/bench/ten_years.h"

namespace pace::bench {
namespace {

void summariseTenYears(benchmark::State& state) {
  const auto entries = tenYears();
  for (auto _ : state) {
    benchmark::DoNotOptimize(summarise(entries, today, Settings{}));
  }
}
BENCHMARK(summariseTenYears)->Unit(benchmark::kMillisecond);

/// The ten years five times over, each ten years further back.
std::vector<DayEntry> fiftyYears() {
  std::vector<DayEntry> entries;
  for (int decade = 4; decade >= 0; --decade) {
    for (DayEntry entry : tenYears()) {
      entry.day -= decade * std::chrono::days{3650};
      if (entries.empty() || entries.back().day < entry.day) entries.push_back(std::move(entry));
    }
  }
  return entries;
}

void summariseFiftyYears(benchmark::State& state) {
  const auto entries = fiftyYears();
  for (auto _ : state) {
    benchmark::DoNotOptimize(summarise(entries, today, Settings{}));
  }
}
BENCHMARK(summariseFiftyYears)->Unit(benchmark::kMillisecond);

void readTenYears(benchmark::State& state) {
  const JournalFolder folder;
  SqliteJournal journal(folder.journal(), benchWriter());
  journal.seed(tenYears());
  for (auto _ : state) {
    benchmark::DoNotOptimize(journal.read({firstDay, lastDay}));
  }
}
BENCHMARK(readTenYears)->Unit(benchmark::kMillisecond);

void commitOneDay(benchmark::State& state) {
  const JournalFolder folder;
  SqliteJournal journal(folder.journal(), benchWriter());
  journal.seed(tenYears());
  DayEntry entry{.day = today, .worked = std::chrono::hours{9}};
  for (auto _ : state) {
    entry.worked =
        *entry.worked == std::chrono::hours{9} ? std::chrono::hours{8} : std::chrono::hours{9};
    benchmark::DoNotOptimize(journal.save(entry));
  }
}
BENCHMARK(commitOneDay)->Unit(benchmark::kMillisecond)->UseRealTime();

void readHoursOfTwoSpans(benchmark::State& state) {
  for (auto _ : state) {
    benchmark::DoNotOptimize(readHours("9-12:30 13-19-15m"));
  }
}
BENCHMARK(readHoursOfTwoSpans)->Unit(benchmark::kMicrosecond);

}  // namespace
}  // namespace pace::bench
