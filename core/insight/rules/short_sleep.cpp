// The rule `short-sleep`: the mean of the last seven nights.
#include "core/insight/rules/rules.h"
#include "core/insight/sleep.h"

namespace pace::rules {

namespace {

constexpr int nightsNeeded = 4;
constexpr std::chrono::minutes overloadLimit = std::chrono::hours{6};
constexpr std::chrono::minutes noticeLimit = std::chrono::hours{7};

bool isUnder(const SleepMean& sleep, std::chrono::minutes limit) {
  return sleep.nights >= nightsNeeded && sleep.mean < limit;
}

Day firstUnder(std::chrono::minutes limit, Entries entries, Day asOf) {
  constexpr std::chrono::days oneDay{1};
  Day first = asOf;
  while (isUnder(sleepMean(entries, first - oneDay), limit)) first -= oneDay;
  return first;
}

}  // namespace

std::optional<Warning> shortSleep(Entries entries, Day asOf) {
  const SleepMean sleep = sleepMean(entries, asOf);
  if (!isUnder(sleep, noticeLimit)) return std::nullopt;
  const bool isOverload = isUnder(sleep, overloadLimit);
  const std::chrono::minutes limit = isOverload ? overloadLimit : noticeLimit;
  return Warning{.rule = Rule::shortSleep,
                 .severity = isOverload ? Severity::overload : Severity::notice,
                 .value = *sleep.mean,
                 .limit = limit,
                 .since = firstUnder(limit, entries, asOf),
                 .days = sevenDaysTo(asOf)};
}

}  // namespace pace::rules
