// The page of one week: its days above, the half year it belongs to below.
#pragma once

#include <QWidget>

#include "ui/charts/chart_card.h"
#include "ui/charts/week_chart.h"
#include "ui/charts/weeks_chart.h"
#include "ui/session/session.h"

namespace pace::ui {

/// Before the first entry there is one empty chart that says how to begin.
class WeekPage : public QWidget {
  Q_OBJECT

 public:
  /// Shows today in this week. `session` must outlive the page.
  explicit WeekPage(Session& session, QWidget* parent = nullptr);

  void showWeek(DaySpan week, Day chosen);

  /// Both charts as tables.
  void setTableShown(bool isShown);
  bool isTableShown() const { return m_weekCard->isTableShown(); }

  DaySpan week() const { return m_week; }
  WeekChart* weekChart() const { return m_weekChart; }
  WeeksChart* weeksChart() const { return m_weeksChart; }

 signals:
  /// A day was chosen, or a week: then its last day, or today in this week.
  void dayChosen(pace::Day day);

 private:
  void layOut();
  void chooseWeek(DaySpan week);
  void refresh();

  Session& m_session;
  DaySpan m_week;
  Day m_chosen;
  WeekChart* m_weekChart;
  WeeksChart* m_weeksChart;
  ChartCard* m_weekCard;
  ChartCard* m_weeksCard;
};

}  // namespace pace::ui
