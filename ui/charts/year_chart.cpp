#include "ui/charts/year_chart.h"

#include <cmath>

#include "ui/charts/heading.h"
#include "ui/charts/year_layout.h"
#include "ui/charts/year_words.h"

namespace pace::ui {

YearChart::YearChart(QWidget* parent) : Chart(Ground::card, parent) {
  QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Fixed);
  policy.setHeightForWidth(true);
  setSizePolicy(policy);
}

void YearChart::show(const YearModel& model) {
  m_model = model;
  replaceModel(titleOf(model), model.days.empty() ? QString() : summaryOf(model));
}

ChartRows YearChart::rows() const {
  return rowsOf(m_model);
}

int YearChart::heightForWidth(int width) const {
  const Canvas canvas{QSizeF(width, 0), font(), layoutDirection(), devicePixelRatioF()};
  return static_cast<int>(std::ceil(heightOfYear(m_model, canvas)));
}

QSize YearChart::sizeHint() const {
  constexpr int pageWidth = 786;
  return QSize(pageWidth, heightForWidth(pageWidth));
}

QSize YearChart::minimumSizeHint() const {
  return QSize(260, 120);
}

Drawing YearChart::drawn(const Canvas& canvas) const {
  return m_model.days.empty() ? titleAlone(canvas, titleOf(m_model)) : layOut(m_model, canvas);
}

void YearChart::takeChoice(std::size_t zone) {
  emit dayChosen(m_model.days[zone].day);
}

std::size_t YearChart::columnLength() const {
  return std::chrono::days{std::chrono::weeks{1}}.count();
}

}  // namespace pace::ui
