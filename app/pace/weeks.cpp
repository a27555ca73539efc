// `pace weeks`: the last weeks as bars.
#include <algorithm>
#include <charconv>

#include "app/pace/day_words.h"
#include "app/pace/failure.h"
#include "app/pace/json.h"
#include "app/pace/verbs.h"
#include "app/pace/weeks_chart.h"

namespace pace::cli {

namespace {

constexpr int usualCount = 12;
constexpr int mostWeeks = 520;

int readCount(const std::optional<std::string>& text) {
  if (!text) return usualCount;
  int count = 0;
  const char* end = text->data() + text->size();
  const auto [stopped, fault] = std::from_chars(text->data(), end, count);
  if (fault == std::errc{} && stopped == end && count >= 1 && count <= mostWeeks) return count;
  throw UsageError("N", *text, "a number of weeks, 1 to " + std::to_string(mostWeeks));
}

/// Without the weeks before the journal began.
std::vector<Total> sinceFirstEntry(std::vector<Total> totals, const Snapshot& snapshot) {
  std::erase_if(totals, [first = snapshot.entries.front().day](const Total& total) {
    return total.days.until <= first;
  });
  return totals;
}

}  // namespace

Answer weeks(const Context& context, const std::optional<std::string>& countText) {
  const int count = readCount(countText);
  const Snapshot snapshot = context.snapshot();
  const std::vector<Total> totals = weekTotals(snapshot, context.today, count);
  if (context.wantsJson) return {weeksJson(snapshot, totals)};
  if (snapshot.entries.empty()) return {nothingLoggedYet(context.file.path())};
  return {weeksChart(snapshot, sinceFirstEntry(totals, snapshot), context.style)};
}

}  // namespace pace::cli
