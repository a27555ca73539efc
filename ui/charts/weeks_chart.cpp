#include "ui/charts/weeks_chart.h"

#include "ui/charts/chart_words.h"
#include "ui/charts/heading.h"
#include "ui/charts/weeks_layout.h"

namespace pace::ui {

WeeksChart::WeeksChart(QWidget* parent) : Chart(Ground::card, parent) {}

void WeeksChart::show(const WeeksModel& model) {
  m_model = model;
  replaceModel(titleOf(model), summaryOf(model));
}

ChartRows WeeksChart::rows() const {
  return rowsOf(m_model);
}

QSize WeeksChart::sizeHint() const {
  return QSize(780, 236);
}

QSize WeeksChart::minimumSizeHint() const {
  return QSize(260, 170);
}

Drawing WeeksChart::drawn(const Canvas& canvas) const {
  return m_model.weeks.empty() ? titleAlone(canvas, titleOf(m_model)) : layOut(m_model, canvas);
}

void WeeksChart::takeChoice(std::size_t zone) {
  emit weekChosen(m_model.weeks[zone].days);
}

}  // namespace pace::ui
