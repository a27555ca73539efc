#include "ui/charts/gauge.h"

#include <cmath>

#include "ui/charts/chart_words.h"
#include "ui/charts/gauge_layout.h"

namespace pace::ui {

Gauge::Gauge(QWidget* parent) : Chart(Ground::parent, parent) {
  QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Fixed);
  policy.setHeightForWidth(true);
  setSizePolicy(policy);
}

void Gauge::show(const GaugeModel& model) {
  m_model = model;
  replaceModel(titleOf(model), summaryOf(model));
}

ChartRows Gauge::rows() const {
  return rowsOf(m_model);
}

int Gauge::heightForWidth(int width) const {
  const Canvas canvas{QSizeF(width, 0), font(), layoutDirection(), devicePixelRatioF()};
  return static_cast<int>(std::ceil(heightOf(layOut(m_model, canvas))));
}

QSize Gauge::sizeHint() const {
  constexpr int columnWidth = 268;
  return QSize(columnWidth, heightForWidth(columnWidth));
}

QSize Gauge::minimumSizeHint() const {
  constexpr int narrowest = 160;
  return QSize(narrowest, heightForWidth(narrowest));
}

Drawing Gauge::drawn(const Canvas& canvas) const {
  return layOut(m_model, canvas);
}

}  // namespace pace::ui
