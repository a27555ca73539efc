#include "ui/trends/trends_page.h"

#include <QVBoxLayout>
#include <algorithm>

#include "ui/theme/scale.h"
#include "ui/trends/trend_facts.h"
#include "ui/trends/trend_lines.h"

namespace pace::ui {

namespace {

constexpr int narrowestForTwo = 660;  // columns of charts
constexpr int hoursShare = 6;         // of the height there is, to that of a row of lines
constexpr int linesShare = 5;

}  // namespace

TrendsPage::TrendsPage(Session& session, QWidget* parent)
    : QWidget(parent),
      m_session(session),
      m_week(session.snapshot().week.days),
      m_range(new RangeSwitch(TrendRange::sixMonths, this)),
      m_hours(new WeeksChart),
      m_sleep(new LineChart),
      m_load(new LineChart),
      m_energy(new LineChart),
      m_checkIns(new LineChart),
      m_facts(new FactsChart),
      // In the order of the Tab key.
      m_hoursCard(new ChartCard(m_hours, this)),
      m_sleepCard(new ChartCard(m_sleep, this)),
      m_loadCard(new ChartCard(m_load, this)),
      m_factsCard(new ChartCard(m_facts, this)),
      m_energyCard(new ChartCard(m_energy, this)),
      m_checkInsCard(new ChartCard(m_checkIns, this)),
      m_bodyLines(new QGridLayout),
      m_moodLines(new QGridLayout) {
  sayWhatIsMissing();
  layOut();
  connectParts();
  setFocusProxy(m_hours);
}

void TrendsPage::sayWhatIsMissing() {
  m_hours->setEmptySentence(tr("Log your first evening and your trends will show here."));
  m_sleep->setEmptySentence(tr("Log a night, and the mean of each week will show here."));
  m_load->setEmptySentence(tr("After seven days of hours the first line will show here."));
  m_energy->setEmptySentence(tr("Say how an evening felt, and the weeks will show here."));
  m_checkIns->setEmptySentence(tr("No answers in this time."));
}

void TrendsPage::layOut() {
  m_bodyLines->setSpacing(space::large);
  m_moodLines->setSpacing(space::large);
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(space::large, space::large, space::large, space::large);
  column->setSpacing(space::large);
  column->addWidget(m_range);
  column->addWidget(m_hoursCard, hoursShare);
  column->addLayout(m_bodyLines, linesShare);
  column->addWidget(m_factsCard);
  column->addLayout(m_moodLines, linesShare);
}

void TrendsPage::connectParts() {
  connect(m_range, &RangeSwitch::chosen, this, &TrendsPage::refresh);
  connect(m_hours, &WeeksChart::weekChosen, this, &TrendsPage::chooseWeek);
  for (const LineChart* chart : {m_sleep, m_load, m_energy, m_checkIns}) {
    connect(chart, &LineChart::weekChosen, this, &TrendsPage::chooseWeek);
  }
  connect(&m_session, &Session::changed, this, &TrendsPage::refreshShown);
}

void TrendsPage::arrange() {
  const int columns = width() >= narrowestForTwo ? 2 : 1;
  if (columns == m_columns) return;
  m_columns = columns;
  deal({m_sleepCard, m_loadCard}, *m_bodyLines);
  deal({m_energyCard, m_checkInsCard}, *m_moodLines);
}

/// Side by side where there are two columns, else one under the other. A card that is hidden leaves
/// its room to the other.
void TrendsPage::deal(const std::vector<ChartCard*>& cards, QGridLayout& grid) const {
  for (int i = 0; i < static_cast<int>(cards.size()); ++i) {
    ChartCard* card = cards[static_cast<std::size_t>(i)];
    grid.removeWidget(card);
    grid.addWidget(card, i / m_columns, i % m_columns);
  }
}

void TrendsPage::showWeek(DaySpan week) {
  m_week = week;
  refreshShown();
}

void TrendsPage::setTableShown(bool isShown) {
  for (ChartCard* card :
       {m_hoursCard, m_sleepCard, m_loadCard, m_factsCard, m_energyCard, m_checkInsCard}) {
    card->setTableShown(isShown);
  }
}

void TrendsPage::chooseWeek(DaySpan week) {
  emit dayChosen(std::min(week.until - std::chrono::days{1}, m_session.snapshot().today));
}

void TrendsPage::refreshShown() {
  m_isStale = true;
  if (isVisible()) refresh();
}

void TrendsPage::refresh() {
  m_isStale = false;
  const Snapshot& snapshot = m_session.snapshot();
  const TrendWeeks weeks{weeksOf(m_range->range(), snapshot), m_week};
  m_hours->show(trendOfWeeks(snapshot, static_cast<int>(weeks.all.size()), m_week));
  m_sleep->show(sleepTrend(snapshot, weeks));
  m_load->show(loadTrend(snapshot, weeks));
  m_energy->show(energyTrend(snapshot, weeks));
  m_checkIns->show(checkInTrend(m_session.checkIns(), snapshot.today, weeks));
  m_facts->show(trendFacts(snapshot));
  showFilledCards();
}

/// Before the first entry only the chart that says how to begin.
void TrendsPage::showFilledCards() {
  const bool hasBegun = !m_session.snapshot().entries.empty();
  for (QWidget* part : std::initializer_list<QWidget*>{m_range, m_sleepCard, m_loadCard,
                                                       m_factsCard, m_energyCard}) {
    part->setVisible(hasBegun);
  }
  m_checkInsCard->setVisible(hasBegun && !m_session.checkIns().empty());
}

QSize TrendsPage::minimumSizeHint() const {
  return {m_hoursCard->minimumSizeHint().width() + 2 * space::large,
          QWidget::minimumSizeHint().height()};
}

void TrendsPage::resizeEvent(QResizeEvent* event) {
  QWidget::resizeEvent(event);
  arrange();
}

void TrendsPage::showEvent(QShowEvent* event) {
  QWidget::showEvent(event);
  if (m_isStale) refresh();
}

}  // namespace pace::ui
