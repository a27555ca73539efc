#include "ui/warning/alert_notice.h"

#include <QCoreApplication>

#include "core/time/week.h"
#include "ui/text/wording.h"
#include "ui/warning/ahead.h"
#include "ui/warning/reasons.h"
#include "ui/warning/remedies.h"
#include "ui/warning/sentences.h"

namespace pace::ui {

namespace {

struct AlertNotice {
  Q_DECLARE_TR_FUNCTIONS(pace::ui::AlertNotice)
};

QString joined(const QString& source, const QString& action) {
  return action.isEmpty() ? source
                          : AlertNotice::tr("%1 %2", "a source, an action").arg(source, action);
}

Standing standingOf(const SentAlert& alert, const Snapshot& snapshot) {
  const DaySpan week{alert.week, alert.week + std::chrono::weeks{1}};
  return standing(snapshot, week);
}

AlertWords factWords(const SentAlert& alert, const Snapshot& snapshot) {
  const Standing now = standingOf(alert, snapshot);
  const Warning* week = warningOf(now, Rule::weekHours);
  if (week == nullptr) return {};
  return {.title = sentence(*week, now),
          .body = joined(hoursSource(alert.level), remedy(*week, now, snapshot))};
}

AlertWords aheadWords(const SentAlert& alert, const Snapshot& snapshot) {
  return {.title = aheadSentence(alert.level, standingOf(alert, snapshot), snapshot),
          .body = joined(hoursSource(alert.level), aheadRemedy(snapshot))};
}

AlertWords chronicWords(const Snapshot& snapshot) {
  const auto& mean = snapshot.weekMeans.fourWeeks;
  if (!mean) return {};
  return {.title = AlertNotice::tr("The last four weeks came to %1 a week.")
                       .arg(length(std::chrono::round<std::chrono::minutes>(*mean))),
          .body = AlertNotice::tr(
              "58 h 40 m kept up are 80 h of overtime in 30 days, the line at which Japan speaks "
              "of death from overwork. A day off in each week is where to begin.")};
}

}  // namespace

AlertWords alertWords(const SentAlert& alert, const Snapshot& snapshot) {
  switch (alert.kind) {
    case AlertKind::fact:
      return factWords(alert, snapshot);
    case AlertKind::forecast:
      return aheadWords(alert, snapshot);
    case AlertKind::chronic:
      return chronicWords(snapshot);
  }
  return {};
}

}  // namespace pace::ui
