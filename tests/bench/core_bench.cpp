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
