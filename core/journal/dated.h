// A value that changes on known days, so that changing it today leaves every earlier day as it was.
#pragma once

#include <utility>
#include <vector>

#include "core/time/day.h"

namespace pace {

template <class Value>
class Dated {
 public:
  Dated() = default;
  /// `initial` holds for every day before the first change.
  explicit Dated(Value initial) : m_initial(std::move(initial)) {}

  /// Holds from `day` on, until the next change. Replaces a change on the same day.
  void change(Day day, Value value) {
    auto place = m_changes.begin();
    while (place != m_changes.end() && place->first < day) ++place;
    if (place != m_changes.end() && place->first == day) {
      place->second = std::move(value);
    } else {
      m_changes.emplace(place, day, std::move(value));
    }
  }

  const Value& at(Day day) const {
    const Value* valid = &m_initial;
    for (const auto& [from, value] : m_changes) {
      if (day < from) break;
      valid = &value;
    }
    return *valid;
  }

  /// Every change and the day it holds from, by day.
  const std::vector<std::pair<Day, Value>>& changes() const { return m_changes; }

  friend bool operator==(const Dated&, const Dated&) = default;

 private:
  Value m_initial{};
  std::vector<std::pair<Day, Value>> m_changes;  // by day
};

}  // namespace pace
