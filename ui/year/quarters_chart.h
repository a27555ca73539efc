// The quarters of a year as a table on a card.
#pragma once

#include "ui/charts/chart.h"
#include "ui/year/quarters_model.h"

namespace pace::ui {

/// As tall as its rows.
class QuartersChart : public Chart {
  Q_OBJECT

 public:
  explicit QuartersChart(QWidget* parent = nullptr);

  void show(const QuartersModel& model);
  using QWidget::show;

  ChartRows rows() const override;
  int heightForWidth(int width) const override;
  QSize sizeHint() const override;
  QSize minimumSizeHint() const override;

 protected:
  Drawing drawn(const Canvas& canvas) const override;

 private:
  QuartersModel m_model;
};

}  // namespace pace::ui
