// The rule `spell`: three weeks in a row at the overload limit.
#include "core/insight/rules/rules.h"
#include "core/insight/spell.h"

namespace pace::rules {

std::optional<Warning> longSpell(Entries entries, Day asOf, const Settings& settings) {
  constexpr std::chrono::weeks limit{3};
  const Spell stands = spell(entries, asOf, settings);
  const std::chrono::weeks length{stands.weeks};
  if (length < limit) return std::nullopt;
  return Warning{.rule = Rule::spell,
                 .severity = Severity::severe,
                 .value = length,
                 .limit = limit,
                 .since = stands.since,
                 .days = {stands.since, stands.since + length}};
}

}  // namespace pace::rules
