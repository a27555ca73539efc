// What brought a warning about, as a small chart beside its words.
#pragma once

#include "ui/charts/cause_model.h"
#include "ui/charts/chart.h"

namespace pace::ui {

class CauseChart : public Chart {
  Q_OBJECT

 public:
  explicit CauseChart(QWidget* parent = nullptr);

  void show(const CauseModel& model);
  using QWidget::show;

  ChartRows rows() const override;
  QSize sizeHint() const override;
  QSize minimumSizeHint() const override;

 protected:
  Drawing drawn(const Canvas& canvas) const override;

 private:
  CauseModel m_model;
};

}  // namespace pace::ui
