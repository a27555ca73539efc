#include "ui/year/quarters_chart.h"

#include <cmath>

#include "ui/charts/heading.h"
#include "ui/year/quarters_layout.h"
#include "ui/year/quarters_words.h"

namespace pace::ui {

QuartersChart::QuartersChart(QWidget* parent) : Chart(Ground::card, parent) {
  QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Fixed);
  policy.setHeightForWidth(true);
  setSizePolicy(policy);
}

void QuartersChart::show(const QuartersModel& model) {
  m_model = model;
  replaceModel(titleOf(model), summaryOf(model));
}

ChartRows QuartersChart::rows() const {
  return rowsOf(m_model);
}

int QuartersChart::heightForWidth(int width) const {
  const Canvas canvas{QSizeF(width, 0), font(), layoutDirection(), devicePixelRatioF()};
  return static_cast<int>(std::ceil(heightOfQuarters(m_model, canvas)));
}

QSize QuartersChart::sizeHint() const {
  constexpr int pageWidth = 786;
  return QSize(pageWidth, heightForWidth(pageWidth));
}

QSize QuartersChart::minimumSizeHint() const {
  return QSize(260, 60);
}

Drawing QuartersChart::drawn(const Canvas& canvas) const {
  return m_model.quarters.empty() ? titleAlone(canvas, titleOf(m_model)) : layOut(m_model, canvas);
}

}  // namespace pace::ui
