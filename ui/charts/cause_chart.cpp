#include "ui/charts/cause_chart.h"

#include "ui/charts/cause_layout.h"
#include "ui/charts/chart_words.h"

namespace pace::ui {

CauseChart::CauseChart(QWidget* parent) : Chart(Ground::parent, parent) {
  setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void CauseChart::show(const CauseModel& model) {
  m_model = model;
  replaceModel(model.title, summaryOf(model));
}

ChartRows CauseChart::rows() const {
  return rowsOf(m_model);
}

QSize CauseChart::sizeHint() const {
  return QSize(420, 104);
}

QSize CauseChart::minimumSizeHint() const {
  return QSize(200, 104);
}

Drawing CauseChart::drawn(const Canvas& canvas) const {
  return m_model.bars.empty() ? Drawing{} : layOut(m_model, canvas);
}

}  // namespace pace::ui
