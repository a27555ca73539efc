// The page of trends: hours, sleep, load and energy over months, and where things stand today.
#pragma once

#include <QGridLayout>
#include <QWidget>
#include <vector>

#include "ui/charts/chart_card.h"
#include "ui/charts/facts_chart.h"
#include "ui/charts/line_chart.h"
#include "ui/charts/weeks_chart.h"
#include "ui/session/session.h"
#include "ui/trends/range_switch.h"

namespace pace::ui {

/// Six months until another range is chosen. Before the first entry there is one empty chart that
/// says how to begin. While it is hidden it draws nothing, and catches up when it is shown.
class TrendsPage : public QWidget {
  Q_OBJECT

 public:
  /// Marks this week. `session` must outlive the page.
  explicit TrendsPage(Session& session, QWidget* parent = nullptr);

  void showWeek(DaySpan week);

  /// All charts as tables.
  void setTableShown(bool isShown);

  RangeSwitch* rangeSwitch() const { return m_range; }
  WeeksChart* hoursChart() const { return m_hours; }
  LineChart* sleepChart() const { return m_sleep; }
  LineChart* loadChart() const { return m_load; }
  LineChart* energyChart() const { return m_energy; }
  LineChart* checkInChart() const { return m_checkIns; }
  FactsChart* factsChart() const { return m_facts; }

  /// One column of charts is enough: there are two only where they have room.
  QSize minimumSizeHint() const override;

 signals:
  /// The last day of a week that was chosen, or today in this week.
  void dayChosen(pace::Day day);

 protected:
  void resizeEvent(QResizeEvent* event) override;
  void showEvent(QShowEvent* event) override;

 private:
  void sayWhatIsMissing();
  void layOut();
  void arrange();
  void deal(const std::vector<ChartCard*>& cards, QGridLayout& grid) const;
  void connectParts();
  void chooseWeek(DaySpan week);
  void refreshShown();
  void refresh();
  void showFilledCards();

  Session& m_session;
  DaySpan m_week;
  bool m_isStale = true;
  RangeSwitch* m_range;
  WeeksChart* m_hours;
  LineChart* m_sleep;
  LineChart* m_load;
  LineChart* m_energy;
  LineChart* m_checkIns;
  FactsChart* m_facts;
  ChartCard* m_hoursCard;
  ChartCard* m_sleepCard;
  ChartCard* m_loadCard;
  ChartCard* m_factsCard;
  ChartCard* m_energyCard;
  ChartCard* m_checkInsCard;
  QGridLayout* m_bodyLines;  // sleep and load
  QGridLayout* m_moodLines;  // energy, and the answers where there are any
  int m_columns = 0;         // of both; 0 before they are first filled
};

}  // namespace pace::ui
