#include "ui/year/year_page.h"

#include <QVBoxLayout>
#include <algorithm>

#include "ui/theme/scale.h"

namespace pace::ui {

namespace {

constexpr int tableHeight = 300;  // of the days, which are more than a page of rows

std::chrono::year yearOf(Day day) {
  return std::chrono::year_month_day{day}.year();
}

}  // namespace

YearPage::YearPage(Session& session, QWidget* parent)
    : QWidget(parent),
      m_session(session),
      m_year(yearOf(session.snapshot().today)),
      m_chosen(session.snapshot().today),
      m_switch(new YearSwitch(this)),
      m_map(new YearChart),
      m_quarters(new QuartersChart),
      m_mapCard(new ChartCard(m_map, this)),
      m_quartersCard(new ChartCard(m_quarters, this)) {
  m_map->setEmptySentence(tr("Log your first evening and your year will show here."));
  layOut();
  connectParts();
  setFocusProxy(m_map);
}

void YearPage::layOut() {
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(space::large, space::large, space::large, space::large);
  column->setSpacing(space::large);
  column->addWidget(m_switch);
  column->addWidget(m_mapCard);
  column->addWidget(m_quartersCard);
  column->addStretch(1);
}

void YearPage::connectParts() {
  connect(m_switch, &YearSwitch::earlierAsked, this,
          [this] { showYear(m_year - std::chrono::years{1}); });
  connect(m_switch, &YearSwitch::laterAsked, this,
          [this] { showYear(m_year + std::chrono::years{1}); });
  connect(m_map, &YearChart::dayChosen, this, &YearPage::dayChosen);
  connect(&m_session, &Session::changed, this, &YearPage::refreshShown);
}

std::chrono::year YearPage::firstYear() const {
  const Snapshot& snapshot = m_session.snapshot();
  return snapshot.entries.empty() ? lastYear()
                                  : std::min(lastYear(), yearOf(snapshot.entries.front().day));
}

std::chrono::year YearPage::lastYear() const {
  return yearOf(m_session.snapshot().today);
}

void YearPage::showDay(Day day) {
  m_chosen = day;
  showYear(yearOf(day));
}

void YearPage::showYear(std::chrono::year year) {
  m_year = std::clamp(year, firstYear(), lastYear());
  refreshShown();
}

void YearPage::setTableShown(bool isShown) {
  m_mapCard->setTableShown(isShown);
  m_mapCard->setMinimumHeight(isShown ? tableHeight : 0);
  m_quartersCard->setTableShown(isShown);
}

void YearPage::refreshShown() {
  m_isStale = true;
  if (isVisible()) refresh();
}

void YearPage::refresh() {
  m_isStale = false;
  const Snapshot& snapshot = m_session.snapshot();
  m_year = std::clamp(m_year, firstYear(), lastYear());
  m_switch->show(m_year, firstYear(), lastYear());
  m_map->show(yearModel(snapshot, m_year, m_chosen));
  m_quarters->show({m_year, quarters(snapshot.entries, m_year, snapshot.today, snapshot.settings),
                    snapshot.settings.limits.at(snapshot.today), snapshot.today});
  m_quartersCard->setVisible(!snapshot.entries.empty());
}

void YearPage::showEvent(QShowEvent* event) {
  QWidget::showEvent(event);
  if (m_isStale) refresh();
}

}  // namespace pace::ui
