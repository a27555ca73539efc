// One chart and its table in one place: the same facts to look at or to read.
#pragma once

#include <QStackedWidget>

#include "ui/charts/chart.h"
#include "ui/charts/chart_table.h"

namespace pace::ui {

/// Takes `chart` in. Choosing a row of the table chooses the zone of the chart.
class ChartCard : public QStackedWidget {
  Q_OBJECT

 public:
  explicit ChartCard(Chart* chart, QWidget* parent = nullptr);

  /// The page calls this for Ctrl+T. The keyboard focus goes along.
  void setTableShown(bool isShown);
  bool isTableShown() const;

 private:
  void leaveRoomToTable(bool isShown);
  void refreshShownTable();
  void refreshTable();

  Chart* m_chart;
  ChartTable* m_table;
};

}  // namespace pace::ui
