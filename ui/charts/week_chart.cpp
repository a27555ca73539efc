#include "ui/charts/week_chart.h"

#include "ui/charts/chart_words.h"
#include "ui/charts/heading.h"
#include "ui/charts/week_layout.h"

namespace pace::ui {

WeekChart::WeekChart(QWidget* parent) : Chart(Ground::card, parent) {}

void WeekChart::show(const WeekModel& model) {
  m_model = model;
  replaceModel(titleOf(model), summaryOf(model));
}

ChartRows WeekChart::rows() const {
  return rowsOf(m_model);
}

QSize WeekChart::sizeHint() const {
  return QSize(780, 336);
}

QSize WeekChart::minimumSizeHint() const {
  return QSize(260, 220);
}

Drawing WeekChart::drawn(const Canvas& canvas) const {
  return m_model.days.empty() ? titleAlone(canvas, titleOf(m_model)) : layOut(m_model, canvas);
}

void WeekChart::takeChoice(std::size_t zone) {
  emit dayChosen(m_model.days[zone].day);
}

}  // namespace pace::ui
