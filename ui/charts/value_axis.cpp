#include "ui/charts/value_axis.h"

namespace pace::ui {

qreal ValueAxis::place(std::chrono::minutes value) const {
  const auto above = static_cast<qreal>((value - m_low.value).count());
  const auto whole = static_cast<qreal>((m_high.value - m_low.value).count());
  return m_low.place + (m_high.place - m_low.place) * above / whole;
}

std::vector<std::chrono::minutes> ticks(std::chrono::minutes high, std::chrono::minutes step) {
  std::vector<std::chrono::minutes> values;
  for (std::chrono::minutes value{0}; value <= high; value += step) values.push_back(value);
  return values;
}

std::chrono::minutes roundedUp(std::chrono::minutes value, std::chrono::minutes step) {
  return (value + step - std::chrono::minutes{1}) / step * step;
}

}  // namespace pace::ui
