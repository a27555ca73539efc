// The weekly hours at which Pacekeeper speaks up, and how serious each of them is.
#pragma once

#include <chrono>
#include <optional>

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

}  // namespace pace
