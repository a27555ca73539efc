#include "ui/warning/remedies.h"

#include <QCoreApplication>
#include <deque>

#include "ui/text/wording.h"

namespace pace::ui {

namespace {

using std::chrono::minutes;

constexpr std::chrono::days oneDay{1};
constexpr minutes goodNight = std::chrono::hours{8};

struct Remedies {
  Q_DECLARE_TR_FUNCTIONS(pace::ui::Remedies)
};

/// Today while its hours are not logged, else tomorrow.
Day nextFreeDay(const Snapshot& snapshot) {
  const DayEntry* today = entryOf(snapshot.entries, snapshot.today);
  const bool isLogged = today != nullptr && today->worked.has_value();
  return isLogged ? snapshot.today + oneDay : snapshot.today;
}

QString weekRemedy(const Warning& warning, const Snapshot& snapshot) {
  const Day first = nextFreeDay(snapshot);
  const Day last = warning.days.until - oneDay;
  if (first > last) {
    return Remedies::tr("What helps now is a day off in the week from %1.").arg(shortDay(first));
  }
  const QString total = length(std::get<minutes>(warning.value));
  if (first == last) {
    return Remedies::tr("Keeping %1 free holds the week at %2.").arg(dayName(first), total);
  }
  const QString pattern = last - first == oneDay
                              ? Remedies::tr("Keeping %1 and %2 free holds the week at %3.")
                              : Remedies::tr("Keeping %1 to %2 free holds the week at %3.");
  return pattern.arg(dayName(first), dayName(last), total);
}

QString rollingRemedy(const Warning& warning, const Snapshot& snapshot) {
  const Day free = nextFreeDay(snapshot);
  const minutes total = workedIn(snapshot.entries, sevenDaysTo(free));
  const bool falls = total < std::get<minutes>(warning.value);
  return (falls ? Remedies::tr("Keeping %1 free brings the 7 days down to %2.")
                : Remedies::tr("Keeping %1 free holds the 7 days at %2."))
      .arg(dayName(free), length(total));
}

QString restRemedy(const Snapshot& snapshot) {
  return Remedies::tr("Keeping %1 free ends the run.").arg(dayName(nextFreeDay(snapshot)));
}

using Nights = std::deque<std::optional<minutes>>;

Nights lastNights(const Snapshot& snapshot) {
  Nights nights;
  const DaySpan mornings = sevenDaysTo(snapshot.today);
  for (Day day = mornings.from; day < mornings.until; day += oneDay) {
    const DayEntry* entry = entryOf(snapshot.entries, day);
    nights.push_back(entry == nullptr ? std::nullopt : entry->slept);
  }
  return nights;
}

bool averages(const Nights& nights, minutes least) {
  minutes beyond{0};
  for (const auto& night : nights) beyond += night ? *night - least : minutes{0};
  return beyond >= minutes{0};
}

/// How many good nights lift the average of the last seven to `least`, which is at most goodNight.
int goodNightsNeeded(Nights nights, minutes least) {
  int count = 0;
  while (!averages(nights, least)) {
    nights.pop_front();
    nights.emplace_back(goodNight);
    ++count;
  }
  return count;
}

QString sleepRemedy(const Warning& warning, const Snapshot& snapshot) {
  const minutes least = std::get<minutes>(warning.limit);
  const int count = goodNightsNeeded(lastNights(snapshot), least);
  const QString pattern =
      count == 1 ? Remedies::tr("One night of %1 lifts the average to %2.")
                 : Remedies::tr("%n nights of %1 lift the average to %2.", nullptr, count);
  return pattern.arg(length(goodNight), length(least));
}

QString spellRemedy(const Standing& standing, const Snapshot& snapshot) {
  const minutes limit = standing.limits.overload;
  if (snapshot.week.worked >= limit) {
    return Remedies::tr("A week below %1 ends the run; the next begins on %2.")
        .arg(length(limit), shortDay(standing.week.until));
  }
  return Remedies::tr("This week stands at %1; staying below %2 ends the run.")
      .arg(length(snapshot.week.worked), length(limit));
}

}  // namespace

QString remedy(const Warning& warning, const Standing& standing, const Snapshot& snapshot) {
  if (standing.isOver) {
    return Remedies::tr("What helps now is a week below %1 with a day off in it.")
        .arg(length(standing.limits.overload));
  }
  switch (warning.rule) {
    case Rule::weekHours:
      return weekRemedy(warning, snapshot);
    case Rule::rollingHours:
      return rollingRemedy(warning, snapshot);
    case Rule::noRest:
      return restRemedy(snapshot);
    case Rule::shortSleep:
      return sleepRemedy(warning, snapshot);
    case Rule::spell:
      return spellRemedy(standing, snapshot);
  }
  return {};
}

}  // namespace pace::ui
