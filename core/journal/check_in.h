// The weekly check-in: four answers from 0 to 10 on how the week was, each of them skippable.
#pragma once

#include <optional>

#include "core/time/day.h"

namespace pace {

/// 0, not at all, to 10, completely.
class Agreement {
 public:
  /// None outside [0, 10].
  static std::optional<Agreement> tryFrom(int points);

  int points() const { return m_points; }

  friend auto operator<=>(const Agreement&, const Agreement&) = default;

 private:
  explicit Agreement(int points) : m_points(points) {}

  int m_points;
};

/// Four sentences of our own (model M9). They are drawn as four lines: no sum, no cut-off.
struct CheckIn {
  Day week{};                            ///< the first day of the week it is about
  std::optional<Agreement> drained;      ///< work left me drained
  std::optional<Agreement> distant;      ///< I felt distant from or cynical about my work
  std::optional<Agreement> didWell;      ///< I did my work well
  std::optional<Agreement> switchedOff;  ///< I could switch off after work

  friend bool operator==(const CheckIn&, const CheckIn&) = default;
};

/// True where every sentence was skipped.
bool isBlank(const CheckIn& checkIn);

}  // namespace pace
