// The week as a chart: hours and sleep on one axis of days.
#pragma once

#include "ui/charts/chart.h"
#include "ui/charts/week_model.h"

namespace pace::ui {

class WeekChart : public Chart {
  Q_OBJECT

 public:
  explicit WeekChart(QWidget* parent = nullptr);

  void show(const WeekModel& model);
  using QWidget::show;

  ChartRows rows() const override;
  QSize sizeHint() const override;
  QSize minimumSizeHint() const override;

 signals:
  void dayChosen(pace::Day day);

 protected:
  Drawing drawn(const Canvas& canvas) const override;
  void takeChoice(std::size_t zone) override;

 private:
  WeekModel m_model;
};

}  // namespace pace::ui
