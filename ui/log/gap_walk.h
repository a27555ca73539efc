// The walk through the days not logged: which day comes next.
#pragma once

#include <optional>
#include <vector>

#include "core/time/day.h"

namespace pace::ui {

/// Visits each gap once, oldest first. A day passed over is not offered again in the same walk.
class GapWalk {
 public:
  /// Begins over `gaps`, in order. Returns the first day; none where there are no gaps.
  std::optional<Day> begin(std::vector<Day> gaps);

  /// The next day to fill in; none, and the walk is over, after the last.
  std::optional<Day> next();

  void end();

  bool isUnderWay() const { return m_current.has_value(); }
  /// Days still to come, the current one included.
  int daysLeft() const;

 private:
  std::vector<Day> m_ahead;  ///< newest first
  std::optional<Day> m_current;
};

}  // namespace pace::ui
