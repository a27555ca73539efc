// One calendar year as a map of its days.
#pragma once

#include "ui/charts/chart.h"
#include "ui/charts/year_model.h"

namespace pace::ui {

/// As tall as the map is at its width.
class YearChart : public Chart {
  Q_OBJECT

 public:
  explicit YearChart(QWidget* parent = nullptr);

  void show(const YearModel& model);
  using QWidget::show;

  ChartRows rows() const override;
  int heightForWidth(int width) const override;
  QSize sizeHint() const override;
  QSize minimumSizeHint() const override;

 signals:
  void dayChosen(pace::Day day);

 protected:
  Drawing drawn(const Canvas& canvas) const override;
  void takeChoice(std::size_t zone) override;
  std::size_t columnLength() const override;

 private:
  YearModel m_model;
};

}  // namespace pace::ui
