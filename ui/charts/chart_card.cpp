#include "ui/charts/chart_card.h"

namespace pace::ui {

ChartCard::ChartCard(Chart* chart, QWidget* parent)
    : QStackedWidget(parent), m_chart(chart), m_table(new ChartTable) {
  addWidget(m_chart);
  addWidget(m_table);
  connect(m_chart, &Chart::modelReplaced, this, &ChartCard::refreshTable);
  connect(m_table, &ChartTable::rowChosen, m_chart, &Chart::choose);
  refreshTable();
}

void ChartCard::setTableShown(bool isShown) {
  const QWidget* focused = focusWidget();
  const bool hasFocus = focused != nullptr && focused->hasFocus();
  setCurrentWidget(isShown ? static_cast<QWidget*>(m_table) : m_chart);
  if (hasFocus) currentWidget()->setFocus(Qt::OtherFocusReason);
}

bool ChartCard::isTableShown() const {
  return currentWidget() == m_table;
}

void ChartCard::refreshTable() {
  m_table->fill(m_chart->accessibleName(), m_chart->accessibleDescription(), m_chart->rows());
  if (const auto cursor = m_chart->cursor()) m_table->setCurrentRow(*cursor);
}

}  // namespace pace::ui
