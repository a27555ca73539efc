// The chosen week in a column: its total, the gauge, how far to the next line, and its gaps.
#pragma once

#include <QLabel>
#include <QWidget>

#include "ui/charts/gauge.h"
#include "ui/session/session.h"

namespace pace::ui {

class WeekSoFar : public QWidget {
  Q_OBJECT

 public:
  /// Shows this week. `session` must outlive it.
  explicit WeekSoFar(Session& session, QWidget* parent = nullptr);

  void showWeek(DaySpan week);

  QString title() const { return m_title->text(); }
  QString total() const { return m_total->text(); }
  QString distance() const { return m_distance->text(); }
  QLabel* gaps() const { return m_gaps; }

 signals:
  /// A day not logged was followed.
  void dayChosen(pace::Day day);

 protected:
  void changeEvent(QEvent* event) override;

 private:
  void layOut();
  void dress();
  void refresh();
  QString outlook(const QString& distance) const;
  void refreshTotal(const Total& total);
  void refreshGaps();
  void follow(const QString& link);

  Session& m_session;
  DaySpan m_week;
  QLabel* m_title;
  QLabel* m_total;
  Gauge* m_gauge;
  QLabel* m_distance;
  QLabel* m_gaps;
};

}  // namespace pace::ui
