// The rule `no-rest`: seven days of work and more without one off.
#include <array>
#include <utility>

#include "core/insight/rest.h"
#include "core/insight/rules/rules.h"

namespace pace::rules {

namespace {

/// Highest first. Sources: see Warning.
constexpr std::array<std::pair<std::chrono::days, Severity>, 3> runLimits{{
    {std::chrono::days{14}, Severity::overload},
    {std::chrono::days{12}, Severity::high},
    {std::chrono::days{7}, Severity::notice},
}};

}  // namespace

std::optional<Warning> noRest(Entries entries, Day asOf) {
  const WorkRun run = workRun(entries, asOf);
  const DayEntry* today = entryOf(entries, asOf);
  const bool endsToday = today != nullptr && today->worked.has_value();
  for (const auto& [limit, severity] : runLimits) {
    if (std::chrono::days{run.days} < limit) continue;
    return Warning{.rule = Rule::noRest,
                   .severity = severity,
                   .value = std::chrono::days{run.days},
                   .limit = limit,
                   .since = run.since,
                   .days = {run.since, asOf + std::chrono::days{endsToday ? 1 : 0}},
                   .atLeast = run.uncertain};
  }
  return std::nullopt;
}

}  // namespace pace::rules
