// The upright axis of hours: from a length to a height, and where its ticks are.
#pragma once

#include <QtGlobal>
#include <chrono>
#include <vector>

namespace pace::ui {

/// Straight from `low` at y = `bottom` to `high` at y = `top`.
class ValueAxis {
 public:
  struct Ends {
    std::chrono::minutes value;
    qreal place;
  };
  /// `low.value < high.value`. Places may run either way.
  ValueAxis(Ends low, Ends high) : m_low(low), m_high(high) {}

  qreal place(std::chrono::minutes value) const;

 private:
  Ends m_low;
  Ends m_high;
};

/// The multiples of `step` in [0, high].
std::vector<std::chrono::minutes> ticks(std::chrono::minutes high, std::chrono::minutes step);

/// The lowest multiple of `step` that is `value` or more.
std::chrono::minutes roundedUp(std::chrono::minutes value, std::chrono::minutes step);

}  // namespace pace::ui
