// The weekly hours at which Pacekeeper speaks up, each set of them valid from a day on.
#pragma once

#include <chrono>
#include <optional>
#include <utility>
#include <vector>

#include "core/time/day.h"

namespace pace {

/// How serious a warning is; a higher one stands above a lower one.
enum class Severity { notice, high, overload, severe };

/// Hours a week, reached when the total is equal or more. Defaults and their ground:
/// 48 the weekly maximum of Directive 2003/88/EC; 55 WHO/ILO 2021 (linked with stroke and heart
/// disease); 60 Lin et al. 2021 (odds of burnout twice those at 40 h); 70 Pencavel 2014 (puts out
/// about what 56 h does).
struct Limits {
  std::chrono::minutes notice = std::chrono::hours{48};
  std::chrono::minutes high = std::chrono::hours{55};
  std::chrono::minutes overload = std::chrono::hours{60};
  std::chrono::minutes severe = std::chrono::hours{70};

  friend bool operator==(const Limits&, const Limits&) = default;
};

/// The limit that `severity` stands for.
std::chrono::minutes limitOf(const Limits& limits, Severity severity);

/// The highest severity whose limit `total` has reached; none below the lowest.
std::optional<Severity> severityReached(std::chrono::minutes total, const Limits& limits);

/// Limits rise strictly from notice to severe and lie in (0, 168 h].
bool isInOrder(const Limits& limits);

/// A value that changes on known days: changing it today leaves every earlier day as it was.
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

  friend bool operator==(const Dated&, const Dated&) = default;

 private:
  Value m_initial{};
  std::vector<std::pair<Day, Value>> m_changes;  // by day
};

/// How days and weeks are cut.
struct Calendar {
  std::chrono::weekday firstWeekday = std::chrono::Monday;
  std::chrono::minutes dayStart = defaultDayStart;  ///< in [0, 24 h)

  friend bool operator==(const Calendar&, const Calendar&) = default;
};

/// Everything in the journal that changes a number.
struct Settings {
  Dated<Limits> limits;
  Dated<Calendar> calendar;

  friend bool operator==(const Settings&, const Settings&) = default;
};

}  // namespace pace
