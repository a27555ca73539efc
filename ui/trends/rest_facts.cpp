#include "ui/trends/rest_facts.h"

#include <QCoreApplication>

#include "ui/trends/fact_words.h"

namespace pace::ui {
namespace {

struct RestWords {
  Q_DECLARE_TR_FUNCTIONS(pace::ui::RestFacts)
};

QString missingDays(int days) {
  return days == 1 ? RestWords::tr("1 day not logged")
                   : RestWords::tr("%n days not logged", nullptr, days);
}

}  // namespace

Fact workRunFact(const Snapshot& snapshot) {
  const WorkRun& run = snapshot.workRun;
  Fact fact{RestWords::tr("Without a day off"), dayCount(run.days), {}, &Theme::muted};
  if (run.days == 0) {
    fact.remark = RestWords::tr("the last day logged was a day off");
    return fact;
  }
  const QString since = RestWords::tr("since %1").arg(dateWords(run.since, snapshot.today));
  fact.remark =
      run.uncertain ? RestWords::tr("%1, with days not logged among them").arg(since) : since;
  return fact;
}

Fact restDaysFact(const Snapshot& snapshot) {
  const RestDays& rest = snapshot.restDays;
  const QString days = dayCount(rest.days);
  Fact fact{RestWords::tr("Days off in 28"), days, {}, &Theme::muted};
  fact.remark = RestWords::tr("%1 are asked for (ACGME)").arg(fewestRestDays);
  if (rest.missing > 0) {
    fact.value =
        rest.days > 0 ? RestWords::tr("at least %1").arg(days) : RestWords::tr("none known");
    fact.remark =
        RestWords::tr("%1; %2", "two remarks").arg(fact.remark, missingDays(rest.missing));
  }
  if (rest.days + rest.missing < fewestRestDays) fact.ink = &Theme::limitText;
  return fact;
}

Fact sleepOwedFact(const Snapshot& snapshot) {
  const QString title = RestWords::tr("Sleep owed, 14 nights");
  if (!snapshot.sleepShortfall) {
    return unknownFact(title, RestWords::tr("needs 10 of 14 nights logged"));
  }
  const auto need = snapshot.settings.sleepNeed.at(snapshot.today);
  return {title, lengthOf(*snapshot.sleepShortfall),
          RestWords::tr("against %1 a night").arg(lengthOf(need)), &Theme::muted};
}

Fact steadySleepFact(const Snapshot& snapshot) {
  const QString title = RestWords::tr("Tired as after nights of");
  if (!snapshot.sleepDebt) {
    return unknownFact(title, RestWords::tr("needs 5 of the last 7 nights logged"));
  }
  const QString remark = snapshot.sleepDebt->estimated
                             ? RestWords::tr("kept up for weeks; estimated, a night is not logged")
                             : RestWords::tr("kept up for weeks");
  return {title, lengthOf(snapshot.sleepDebt->equivalent), remark, &Theme::muted};
}

Fact recoveryFact(const Snapshot& snapshot) {
  const QString title = RestWords::tr("Since the last spell");
  if (!snapshot.recovery) {
    const QString why = snapshot.spell.weeks > 0
                            ? RestWords::tr("a spell has not ended yet")
                            : RestWords::tr("no spell of 3 weeks ended in the last 26 weeks");
    return {title, RestWords::tr("nothing to tell"), why, &Theme::muted};
  }
  const Recovery& recovery = *snapshot.recovery;
  Fact fact{title, {}, {}, &Theme::muted};
  fact.value =
      recovery.isImproving() ? RestWords::tr("improving") : RestWords::tr("not improving yet");
  fact.remark = RestWords::tr("since %1: %2 a week, %3 before")
                    .arg(dateWords(recovery.endedOn, snapshot.today),
                         lengthOf(recovery.workedSince), lengthOf(recovery.workedDuring));
  if (recovery.sleptSince && recovery.sleptDuring) {
    fact.remark =
        RestWords::tr("%1; %2 a night, %3 before")
            .arg(fact.remark, lengthOf(*recovery.sleptSince), lengthOf(*recovery.sleptDuring));
  }
  return fact;
}

}  // namespace pace::ui
