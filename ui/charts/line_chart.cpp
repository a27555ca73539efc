#include "ui/charts/line_chart.h"

#include "ui/charts/heading.h"
#include "ui/charts/line_layout.h"
#include "ui/charts/line_words.h"

namespace pace::ui {

LineChart::LineChart(QWidget* parent) : Chart(Ground::card, parent) {}

void LineChart::show(const LineModel& model) {
  m_model = model;
  replaceModel(model.title, summaryOf(model));
}

ChartRows LineChart::rows() const {
  return rowsOf(m_model);
}

QSize LineChart::sizeHint() const {
  return QSize(386, 178);
}

QSize LineChart::minimumSizeHint() const {
  return QSize(260, 160);
}

Drawing LineChart::drawn(const Canvas& canvas) const {
  return m_model.weeks.empty() ? titleAlone(canvas, m_model.title) : layOut(m_model, canvas);
}

void LineChart::takeChoice(std::size_t zone) {
  emit weekChosen(m_model.weeks[zone]);
}

}  // namespace pace::ui
