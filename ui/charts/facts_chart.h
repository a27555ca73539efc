// Single figures on a card, each of which can be reached by arrow key and read aloud.
#pragma once

#include "ui/charts/chart.h"
#include "ui/charts/facts_model.h"

namespace pace::ui {

/// As tall as its figures are at its width.
class FactsChart : public Chart {
  Q_OBJECT

 public:
  explicit FactsChart(QWidget* parent = nullptr);

  void show(const FactsModel& model);
  using QWidget::show;

  ChartRows rows() const override;
  int heightForWidth(int width) const override;
  QSize sizeHint() const override;
  QSize minimumSizeHint() const override;

 protected:
  Drawing drawn(const Canvas& canvas) const override;

 private:
  FactsModel m_model;
};

}  // namespace pace::ui
