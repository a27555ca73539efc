#include "core/demo/mood.h"

#include <algorithm>
#include <array>

#include "core/demo/dice.h"
#include "core/demo/season.h"

namespace pace::demo {

namespace {

/// A note on a day of the overload, counted from the deployment.
struct OverloadNote {
  int day;
  std::string_view text;
};

constexpr std::array<OverloadNote, 20> overloadNotes{{
    {0, "Deployed. Everything is on fire."},
    {2, "Rolled back twice, rolled forward three times."},
    {5, "Saturday in the office. The pizza was good, at least."},
    {9, "Found the leak. It was not the leak."},
    {15, "\"Just until the end of the month.\""},
    {24, "Paged at 03:10. And at 04:40."},
    {30, "Demo for the board held together with a cron job."},
    {33, "Missed Ana's recital."},
    {40, "Forgot what I came into the kitchen for. Twice."},
    {47, "Two people left the on-call list. It is a short list now."},
    {51, "Slept on the train, woke up one stop too far."},
    {58, "Release 4.2. Nobody cheered."},
    {61, "Coffee number six. Hands not quite steady."},
    {68, "The queue backs up whenever I look away."},
    {74, "Left at six, felt guilty all evening."},
    {82, "Same bug as in September, wearing a hat."},
    {91, "A day off. Mostly slept."},
    {95, "Read one paragraph of the design four times."},
    {100, "VM froze again, fixed the queue by hand."},
    {103, "Promised myself a free Sunday."},
}};

constexpr std::array<std::string_view, 12> calmNotes{
    "Quiet day. Two reviews, one long walk.",
    "Pairing with Jun, learned a lot.",
    "Refactored the importer, tests all green.",
    "Left early for the dentist.",
    "Planning. Too many sticky notes.",
    "Got the flaky test at last.",
    "Long lunch with the whole team.",
    "Wrote docs all afternoon and liked it.",
    "Climbing with Sam after work.",
    "Interviewed two people, both good.",
    "Small release, no drama.",
    "Slow day, that's fine.",
};

std::string_view calmNote(Day day) {
  const Day week = mondayOf(day);
  const bool isNoted = (day - week).count() == dice(week, Throw::notePlace, 5) &&
                       dice(week, Throw::note, 2) == 0 && calmKind(day) == DayKind::working;
  if (!isNoted) return {};
  const auto weekNumber = static_cast<std::size_t>(week.time_since_epoch().count() / 7);
  return calmNotes.at(weekNumber % calmNotes.size());
}

}  // namespace

std::optional<Energy> energyOn(Day day) {
  if (dice(day, Throw::rating, 7) == 0) return std::nullopt;
  const int wobble = dice(day, Throw::energy, 3) - 1;
  const auto week = overloadWeekOf(day);
  const int steady = week ? 4 - *week / 5 : 4;
  return tryEnergy(std::clamp(week ? steady + std::min(wobble, 0) : steady + wobble, 1, 5));
}

std::string_view noteOn(Day day) {
  if (!overloadWeekOf(day)) return calmNote(day);
  const auto sinceDeployment = day - deployment(std::chrono::year_month_day{day}.year());
  const auto note = std::ranges::find(overloadNotes, static_cast<int>(sinceDeployment.count()),
                                      &OverloadNote::day);
  return note == overloadNotes.end() ? std::string_view{} : note->text;
}

}  // namespace pace::demo
