#include "ui/week/week_page.h"

#include <QVBoxLayout>
#include <algorithm>

#include "ui/theme/scale.h"

namespace pace::ui {

namespace {

// Of the height there is.
constexpr int weekShare = 10;
constexpr int weeksShare = 7;

}  // namespace

WeekPage::WeekPage(Session& session, QWidget* parent)
    : QWidget(parent),
      m_session(session),
      m_week(session.snapshot().week.days),
      m_chosen(session.snapshot().today),
      m_weekChart(new WeekChart),
      m_weeksChart(new WeeksChart),
      m_weekCard(new ChartCard(m_weekChart)),
      m_weeksCard(new ChartCard(m_weeksChart)) {
  layOut();
  m_weekChart->setEmptySentence(tr("Log your first evening and your weeks will show here."));
  connect(m_weekChart, &WeekChart::dayChosen, this, &WeekPage::dayChosen);
  connect(m_weeksChart, &WeeksChart::weekChosen, this, &WeekPage::chooseWeek);
  connect(&m_session, &Session::changed, this, &WeekPage::refresh);
  setFocusProxy(m_weekChart);
  refresh();
}

void WeekPage::layOut() {
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(space::large, space::large, space::large, space::large);
  column->setSpacing(space::large);
  column->addWidget(m_weekCard, weekShare);
  column->addWidget(m_weeksCard, weeksShare);
}

void WeekPage::showWeek(DaySpan week, Day chosen) {
  if (week == m_week && chosen == m_chosen) return;
  m_week = week;
  m_chosen = chosen;
  refresh();
}

void WeekPage::setTableShown(bool isShown) {
  m_weekCard->setTableShown(isShown);
  m_weeksCard->setTableShown(isShown);
}

void WeekPage::chooseWeek(DaySpan week) {
  emit dayChosen(std::min(week.until - std::chrono::days{1}, m_session.snapshot().today));
}

void WeekPage::refresh() {
  const Snapshot& snapshot = m_session.snapshot();
  m_weekChart->show(weekModel(snapshot, m_week, m_chosen));
  m_weeksChart->show(weeksModel(snapshot, m_week));
  m_weeksCard->setVisible(!snapshot.entries.empty());
}

}  // namespace pace::ui
