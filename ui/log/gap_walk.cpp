#include "ui/log/gap_walk.h"

#include <algorithm>
#include <utility>

namespace pace::ui {

std::optional<Day> GapWalk::begin(std::vector<Day> gaps) {
  m_ahead = std::move(gaps);
  std::ranges::reverse(m_ahead);
  return next();
}

std::optional<Day> GapWalk::next() {
  if (m_ahead.empty()) {
    m_current.reset();
  } else {
    m_current = m_ahead.back();
    m_ahead.pop_back();
  }
  return m_current;
}

void GapWalk::end() {
  m_ahead.clear();
  m_current.reset();
}

int GapWalk::daysLeft() const {
  return static_cast<int>(m_ahead.size()) + (m_current ? 1 : 0);
}

}  // namespace pace::ui
