// `pace insight`: what the weeks are adding up to, all of it or one of its names.
#include <algorithm>
#include <array>

#include "app/pace/date_text.h"
#include "app/pace/day_words.h"
#include "app/pace/failure.h"
#include "app/pace/forecast_words.h"
#include "app/pace/insight_json.h"
#include "app/pace/length_argument.h"
#include "app/pace/table.h"
#include "app/pace/verbs.h"
#include "core/time/clock_text.h"

namespace pace::cli {

namespace {

/// What an insight is worked out from.
struct Ground {
  const Snapshot& snapshot;
  const std::vector<CheckIn>& checkIns;
  const AlertLog& alerts;
  RealHours usualSleep;

  std::optional<SleepDebt> debt() const {
    return sleepDebt(snapshot.entries, snapshot.today, usualSleep);
  }
};

using Rows = std::vector<std::vector<Cell>>;

std::string orUnknown(const std::optional<RealHours>& length, const std::string& why) {
  return length ? hoursText(*length) : "not known: " + why;
}

Rows meansInWords(const Ground& ground) {
  const WeekMeans& means = ground.snapshot.weekMeans;
  const std::string tooFew = "needs 4 complete weeks";
  const auto limit = lengthText(ground.snapshot.settings.limits.at(ground.snapshot.today).overload);
  return {{{"Mean of 4 weeks"},
           {orUnknown(means.fourWeeks, "a day in them is not logged")},
           {"line " + limit}},
          {{"Mean of 12 weeks"}, {orUnknown(means.twelveWeeks, tooFew)}, {"line 44 h (France)"}},
          {{"Mean of 17 weeks"}, {orUnknown(means.seventeenWeeks, tooFew)}, {"line 48 h (UK)"}}};
}

Rows overtimeInWords(const Ground& ground) {
  const OvertimeBlock& block = ground.snapshot.overtime.blocks.front();
  const bool isCrossed = crossesOvertimeLine(hoursOf(ground.snapshot.overtime));
  const std::string least = block.isAtLeast() ? "at least " : "";
  return {{{"Overtime in 30 days"},
           {least + orUnknown(block.overtime, "more than 3 days are not logged")},
           {isCrossed ? "past the lines of 100 h in one month or 80 h over months (Japan)"
                      : "lines 45, 80 and 100 h (Japan)",
            isCrossed ? Ink::severe : Ink::plain}}};
}

Rows restInWords(const Ground& ground) {
  const WorkRun& run = ground.snapshot.workRun;
  const RestDays& rest = ground.snapshot.restDays;
  return {
      {{"Without a day off"},
       {std::to_string(run.days) + (run.days == 1 ? " day" : " days")},
       {"longest " + std::to_string(longestRun(ground.snapshot.entries, ground.snapshot.today))}},
      {{"Days off in 28"},
       {std::to_string(rest.days)},
       {rest.missing == 0 ? "4 or more are asked for (ACGME)"
                          : std::to_string(rest.missing) + " days not logged"}}};
}

Rows sleepInWords(const Ground& ground) {
  const auto debt = ground.debt();
  const std::string why = "more than 2 of 7 nights are not logged";
  return {{{"Sleep owed, 14 nights"},
           {orUnknown(ground.snapshot.sleepShortfall, "needs 10 of 14 nights")},
           {"of " + lengthText(ground.snapshot.settings.sleepNeed.at(ground.snapshot.today)) +
            " a night"}},
          {{"As if every night were"},
           {orUnknown(debt ? std::optional(debt->equivalent) : std::nullopt, why)},
           {debt ? "evenings as tired as after " + hoursText(debt->hoursAwake) + " awake" : ""}}};
}

std::vector<Cell> loadRow(const std::string& name, const std::optional<LoadPoint>& point) {
  const bool isShown = point && point->settled;
  return {{name},
          {isShown ? hoursText(point->load) + " a day" : "not known yet"},
          {isShown ? "" : "settles as the diary grows"}};
}

Rows loadInWords(const Ground& ground) {
  return {loadRow("Load, 7 days", ground.snapshot.shortLoad),
          loadRow("Load, 42 days", ground.snapshot.longLoad)};
}

Rows spellInWords(const Ground& ground) {
  const Spell& spell = ground.snapshot.spell;
  return {
      {{"Overload spell"},
       {spell.weeks == 0 ? "none"
                         : std::to_string(spell.weeks) + (spell.weeks == 1 ? " week" : " weeks")},
       {spell.weeks == 0 ? "" : "since " + dateText(spell.since)}}};
}

Rows recoveryInWords(const Ground& ground) {
  const auto& recovery = ground.snapshot.recovery;
  if (!recovery) return {};
  return {{{"Since the spell ended"},
           {recovery->isImproving() ? "improving" : "not yet easier"},
           {hoursText(recovery->workedSince) + " a week, from " +
            hoursText(recovery->workedDuring) + "; since " + dateText(recovery->endedOn)}}};
}

Rows checkInsInWords(const Ground& ground) {
  if (ground.checkIns.empty()) return {};
  const CheckIn& last = ground.checkIns.back();
  const std::string drained =
      last.drained ? std::to_string(last.drained->points()) + " of 10" : "skipped";
  return {{{"Drained by work"}, {drained}, {"check-in of the week from " + dateText(last.week)}}};
}

Rows alertsInWords(const Ground& ground) {
  if (ground.alerts.sent.empty()) return {};
  const SentAlert& last = ground.alerts.sent.back();
  return {{{"Last message"}, {std::string(word(last.kind))}, {"on " + dateText(last.sentOn)}}};
}

struct Insight {
  std::string_view name;
  Json (*json)(const Ground& ground);
  Rows (*inWords)(const Ground& ground);
};

constexpr std::array<Insight, 9> insights{{
    {"spell", [](const Ground& g) { return spellOf(g.snapshot.spell); }, spellInWords},
    {"rest", [](const Ground& g) { return restOf(g.snapshot); }, restInWords},
    {"sleep-debt", [](const Ground& g) { return sleepOwedOf(g.debt(), g.snapshot.sleepShortfall); },
     sleepInWords},
    {"overtime", [](const Ground& g) { return overtimeOf(g.snapshot.overtime); }, overtimeInWords},
    {"week-means", [](const Ground& g) { return weekMeansOf(g.snapshot.weekMeans); }, meansInWords},
    {"load", [](const Ground& g) { return loadOf(g.snapshot); }, loadInWords},
    {"recovery", [](const Ground& g) { return recoveryOf(g.snapshot.recovery); }, recoveryInWords},
    {"check-in", [](const Ground& g) { return checkInsOf(g.checkIns); }, checkInsInWords},
    {"alerts", [](const Ground& g) { return alertLogOf(g.alerts); }, alertsInWords},
}};

const Insight& insightNamed(const std::string& name) {
  const auto* const found = std::ranges::find(insights, name, &Insight::name);
  if (found != insights.end()) return *found;
  std::string names;
  for (const Insight& insight : insights) {
    names += (names.empty() ? "" : ", ") + std::string(insight.name);
  }
  throw UsageError("NAME", name, "one of " + names);
}

std::string json(const Ground& ground, const Insight* only) {
  if (only != nullptr) return onOneLine(only->json(ground));
  Json all = Json::object();
  for (const Insight& insight : insights) all[std::string(insight.name)] = insight.json(ground);
  return onOneLine(all);
}

std::string inText(const Ground& ground, const Insight* only, const Style& style) {
  Table table({Align::left, Align::left, Align::left});
  bool isEmpty = true;
  for (const Insight& insight : insights) {
    if (only != nullptr && only != &insight) continue;
    for (const auto& row : insight.inWords(ground)) {
      table.add(row);
      isEmpty = false;
    }
  }
  return isEmpty ? "Nothing to tell yet.\n" : table.text(style);
}

}  // namespace

Answer insight(const Context& context, const InsightRequest& request) {
  const Insight* only = request.name ? &insightNamed(*request.name) : nullptr;
  const RealHours usual = request.usualSleep
                              ? RealHours{readNight("--usual-sleep", *request.usualSleep)}
                              : assumedUsualSleep;
  const Snapshot snapshot = context.snapshot();
  const auto checkIns = context.file.asItStands().checkIns();
  const AlertLog alerts = context.file.asItStands().alertLog();
  const Ground ground{snapshot, checkIns, alerts, usual};
  if (context.wantsJson) return {json(ground, only)};
  if (snapshot.entries.empty()) return {nothingLoggedYet(context.file.path())};
  return {inText(ground, only, context.style)};
}

}  // namespace pace::cli
