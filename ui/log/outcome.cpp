#include "ui/log/outcome.h"

#include <QCoreApplication>

#include "ui/text/wording.h"

namespace pace::ui {

namespace {

struct Outcome {
  Q_DECLARE_TR_FUNCTIONS(pace::ui::Outcome)
};

bool changesHours(const Change& change) {
  return change.after && change.after->worked &&
         (!change.before || change.before->worked != change.after->worked);
}

QString undoneText(const Change& change) {
  if (!change.after) return Outcome::tr("Undone: %1 is empty again.");
  if (changesHours(change)) return Outcome::tr("Undone: %1 is %2 again.");
  return Outcome::tr("Undone: %1 is as it was before.");
}

QString redoneText(const Change& change) {
  if (!change.after) return Outcome::tr("Done again: %1 is empty.");
  if (changesHours(change)) return Outcome::tr("Done again: %1 is %2.");
  return Outcome::tr("Done again: %1 is as you left it.");
}

}  // namespace

QString savedText(Day day, Day shown) {
  if (day == shown) return Outcome::tr("Saved.");
  return Outcome::tr("Saved %1.").arg(shortDay(day));
}

QString erasedText(Day day) {
  return Outcome::tr("%1 is no longer logged.").arg(shortDay(day));
}

QString putBackText(const Change& change, Step step) {
  const QString text =
      (step == Step::undone ? undoneText(change) : redoneText(change)).arg(shortDay(change.day));
  return changesHours(change) ? text.arg(length(*change.after->worked)) : text;
}

QString gapsText(int days) {
  if (days == 1) return Outcome::tr("1 day not logged:");
  return Outcome::tr("%n days not logged:", nullptr, days);
}

QString walkText(int daysLeft) {
  if (daysLeft == 1) return Outcome::tr("Filling in: the last day.");
  return Outcome::tr("Filling in: %n days left.", nullptr, daysLeft);
}

}  // namespace pace::ui
