#include "ui/window/status_line.h"

#include <QHBoxLayout>
#include <QStringList>
#include <algorithm>

#include "core/insight/rest.h"
#include "ui/text/wording.h"
#include "ui/theme/scale.h"

namespace pace::ui {

namespace {

constexpr std::chrono::days oneDay{1};

std::ptrdiff_t daysWorked(const Snapshot& snapshot, DaySpan week) {
  return std::ranges::count_if(within(snapshot.entries, week),
                               [](const DayEntry& entry) { return entry.worked > restDayWork; });
}

QString sleepText(const SleepMean& sleep) {
  return sleep.mean ? StatusLine::tr("Sleep 7-night average %1").arg(length(*sleep.mean))
                    : StatusLine::tr("No sleep logged");
}

QString weekText(const Snapshot& snapshot, DaySpan week) {
  const Day asOf = std::min(week.until - oneDay, snapshot.today);
  const QStringList parts{
      weekTitle(week),
      StatusLine::tr("%1 of %2 days worked")
          .arg(daysWorked(snapshot, week))
          .arg(week.length() / oneDay),
      sleepText(sleepMean(snapshot.entries, asOf)),
  };
  return parts.join(QStringLiteral("     "));
}

}  // namespace

StatusLine::StatusLine(Session& session, QWidget* parent)
    : Panel(Line::above, parent),
      m_session(session),
      m_week(session.snapshot().week.days),
      m_weekText(new QLabel),
      m_savedText(new QLabel) {
  layOut();
  connect(&m_session, &Session::changed, this, &StatusLine::refresh);
  refresh();
}

void StatusLine::layOut() {
  auto* row = new QHBoxLayout(this);
  row->setContentsMargins(space::large, space::tiny + 1, space::large, space::tiny);
  row->addWidget(m_weekText, 1);
  row->addWidget(m_savedText);
  for (QLabel* label : {m_weekText, m_savedText}) {
    label->setFont(scaled(font(), TextSize::small));
    label->setForegroundRole(QPalette::PlaceholderText);
    label->setTextFormat(Qt::PlainText);
  }
  m_weekText->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
}

void StatusLine::showWeek(DaySpan week) {
  m_week = week;
  m_weekText->setText(weekText(m_session.snapshot(), m_week));
}

void StatusLine::say(const QString& text) {
  m_savedText->setText(text);
}

void StatusLine::refresh() {
  showWeek(m_week);
  const auto savedAt = m_session.savedAt();
  if (!savedAt) return;
  const auto midnight = std::chrono::floor<std::chrono::days>(*savedAt);
  m_savedText->setText(tr("Saved %1", "the time").arg(clock(*savedAt - midnight)));
}

}  // namespace pace::ui
