#include "ui/charts/chart_card.h"

namespace pace::ui {

ChartCard::ChartCard(Chart* chart, QWidget* parent)
    : QStackedWidget(parent), m_chart(chart), m_table(new ChartTable) {
  addWidget(m_chart);
  addWidget(m_table);
  leaveRoomToTable(false);
  connect(m_chart, &Chart::modelReplaced, this, &ChartCard::refreshShownTable);
  connect(m_table, &ChartTable::rowChosen, m_chart, &Chart::choose);
}

void ChartCard::setTableShown(bool isShown) {
  const QWidget* focused = focusWidget();
  const bool hasFocus = focused != nullptr && focused->hasFocus();
  if (isShown) refreshTable();
  leaveRoomToTable(isShown);
  setCurrentWidget(isShown ? static_cast<QWidget*>(m_table) : m_chart);
  if (hasFocus) currentWidget()->setFocus(Qt::OtherFocusReason);
}

// A stack is as large as its largest page, seen or not.
void ChartCard::leaveRoomToTable(bool isShown) {
  const auto policy = isShown ? QSizePolicy::Expanding : QSizePolicy::Ignored;
  m_table->setSizePolicy(policy, policy);
}

bool ChartCard::isTableShown() const {
  return currentWidget() == m_table;
}

// Ten years of weeks are many cells: they are filled in for whoever looks at them.
void ChartCard::refreshShownTable() {
  if (isTableShown()) refreshTable();
}

void ChartCard::refreshTable() {
  m_table->fill(m_chart->accessibleName(), m_chart->accessibleDescription(), m_chart->rows());
  if (const auto cursor = m_chart->cursor()) m_table->setCurrentRow(*cursor);
}

}  // namespace pace::ui
