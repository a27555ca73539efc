#include "ui/charts/facts_chart.h"

#include <cmath>

#include "ui/charts/facts_layout.h"
#include "ui/charts/heading.h"

namespace pace::ui {

QString nameOf(const Fact& fact) {
  return FactsChart::tr("%1: %2, %3", "a figure's title, its value and a remark")
      .arg(fact.title, fact.value, fact.remark);
}

FactsChart::FactsChart(QWidget* parent) : Chart(Ground::card, parent) {
  QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Fixed);
  policy.setHeightForWidth(true);
  setSizePolicy(policy);
}

void FactsChart::show(const FactsModel& model) {
  m_model = model;
  replaceModel(model.title, model.facts.empty() ? QString() : nameOf(model.facts.front()));
}

ChartRows FactsChart::rows() const {
  ChartRows table{{tr("Figure"), tr("Value"), tr("Remark")}, {}};
  for (const Fact& fact : m_model.facts) {
    table.rows.push_back({fact.title, fact.value, fact.remark});
  }
  return table;
}

int FactsChart::heightForWidth(int width) const {
  const Canvas canvas{QSizeF(width, 0), font(), layoutDirection(), devicePixelRatioF()};
  return static_cast<int>(std::ceil(heightOfFacts(m_model, canvas)));
}

QSize FactsChart::sizeHint() const {
  constexpr int pageWidth = 786;
  return QSize(pageWidth, heightForWidth(pageWidth));
}

QSize FactsChart::minimumSizeHint() const {
  return QSize(260, 60);
}

Drawing FactsChart::drawn(const Canvas& canvas) const {
  return m_model.facts.empty() ? titleAlone(canvas, m_model.title) : layOut(m_model, canvas);
}

}  // namespace pace::ui
