// Weeks as a chart, from a quarter to ten years: which of them reached the limits.
#pragma once

#include "ui/charts/chart.h"
#include "ui/charts/weeks_model.h"

namespace pace::ui {

class WeeksChart : public Chart {
  Q_OBJECT

 public:
  explicit WeeksChart(QWidget* parent = nullptr);

  void show(const WeeksModel& model);
  using QWidget::show;

  ChartRows rows() const override;
  QSize sizeHint() const override;
  QSize minimumSizeHint() const override;

 signals:
  void weekChosen(pace::DaySpan week);

 protected:
  Drawing drawn(const Canvas& canvas) const override;
  void takeChoice(std::size_t zone) override;

 private:
  WeeksModel m_model;
};

}  // namespace pace::ui
