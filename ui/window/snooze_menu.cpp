#include "ui/window/snooze_menu.h"

#include "core/insight/alerts.h"
#include "ui/text/wording.h"

namespace pace::ui {

SnoozeMenu::SnoozeMenu(Session& session, QWidget* parent)
    : QMenu(tr("S&nooze warnings"), parent), m_session(session) {
  // The lines are the journal's, and may change while the menu lives.
  connect(this, &QMenu::aboutToShow, this, &SnoozeMenu::fill);
  fill();
}

void SnoozeMenu::fill() {
  clear();
  offer(tr("For &today"), forToday);
  offer(tr("Until &Monday"), untilMonday);
  offerLevel(Severity::overload);
  offerLevel(Severity::severe);
}

void SnoozeMenu::offer(const QString& text, Snooze (*snooze)(Day today)) {
  connect(addAction(text), &QAction::triggered, this,
          [this, snooze] { m_session.snooze(snooze(m_session.snapshot().today)); });
}

void SnoozeMenu::offerLevel(Severity level) {
  const Snapshot& snapshot = m_session.snapshot();
  const Snooze snooze = forLevel(level, snapshot.today);
  const QString line = length(limitOf(snapshot.settings.limits.at(snapshot.today), level));
  const auto weeks = std::chrono::floor<std::chrono::weeks>(snooze.until - snooze.from);
  const QString text = weeks == std::chrono::weeks{1}
                           ? tr("Up to %1 for a week").arg(line)
                           : tr("Up to %1 for %2 weeks").arg(line).arg(weeks.count());
  connect(addAction(text), &QAction::triggered, this,
          [this, level] { m_session.snooze(forLevel(level, m_session.snapshot().today)); });
}

}  // namespace pace::ui
