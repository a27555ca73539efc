// The page of one calendar year: the map of its days above, its quarters below.
#pragma once

#include <QWidget>

#include "ui/charts/chart_card.h"
#include "ui/charts/year_chart.h"
#include "ui/session/session.h"
#include "ui/year/quarters_chart.h"
#include "ui/year/year_switch.h"

namespace pace::ui {

/// From the year of the first entry to this one. Before the first entry there is one empty chart
/// that says how to begin. While it is hidden it draws nothing, and catches up when it is shown.
class YearPage : public QWidget {
  Q_OBJECT

 public:
  /// Shows this year. `session` must outlive the page.
  explicit YearPage(Session& session, QWidget* parent = nullptr);

  /// Marks `day`, and goes to its year where that is another.
  void showDay(Day day);

  /// Map and quarters as tables.
  void setTableShown(bool isShown);

  std::chrono::year year() const { return m_year; }
  YearSwitch* yearSwitch() const { return m_switch; }
  YearChart* yearChart() const { return m_map; }
  QuartersChart* quartersChart() const { return m_quarters; }

 signals:
  void dayChosen(pace::Day day);

 protected:
  void showEvent(QShowEvent* event) override;

 private:
  void layOut();
  void connectParts();
  void showYear(std::chrono::year year);
  std::chrono::year firstYear() const;
  std::chrono::year lastYear() const;
  void refreshShown();
  void refresh();

  Session& m_session;
  std::chrono::year m_year;
  Day m_chosen;
  bool m_isStale = true;
  YearSwitch* m_switch;
  YearChart* m_map;
  QuartersChart* m_quarters;
  ChartCard* m_mapCard;
  ChartCard* m_quartersCard;
};

}  // namespace pace::ui
