// This week's hours as a bar that fills towards the limits.
#pragma once

#include "ui/charts/chart.h"
#include "ui/charts/gauge_model.h"

namespace pace::ui {

/// Stands on its parent's ground, as wide as it is given and as high as its names need.
class Gauge : public Chart {
  Q_OBJECT

 public:
  explicit Gauge(QWidget* parent = nullptr);

  void show(const GaugeModel& model);
  using QWidget::show;

  ChartRows rows() const override;
  QSize sizeHint() const override;
  QSize minimumSizeHint() const override;
  bool hasHeightForWidth() const override { return true; }
  int heightForWidth(int width) const override;

 protected:
  Drawing drawn(const Canvas& canvas) const override;

 private:
  GaugeModel m_model;
};

}  // namespace pace::ui
