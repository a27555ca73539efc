// Values week by week as lines.
#pragma once

#include "ui/charts/chart.h"
#include "ui/charts/line_model.h"

namespace pace::ui {

class LineChart : public Chart {
  Q_OBJECT

 public:
  explicit LineChart(QWidget* parent = nullptr);

  void show(const LineModel& model);
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
  LineModel m_model;
};

}  // namespace pace::ui
