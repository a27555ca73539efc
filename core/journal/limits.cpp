#include "core/journal/limits.h"

namespace pace {

std::chrono::minutes limitOf(const Limits& limits, Severity severity) {
  switch (severity) {
    case Severity::notice:
      return limits.notice;
    case Severity::high:
      return limits.high;
    case Severity::overload:
      return limits.overload;
    case Severity::severe:
      break;
  }
  return limits.severe;
}

std::optional<Severity> severityReached(std::chrono::minutes total, const Limits& limits) {
  for (const Severity severity :
       {Severity::severe, Severity::overload, Severity::high, Severity::notice}) {
    if (total >= limitOf(limits, severity)) return severity;
  }
  return std::nullopt;
}

bool isInOrder(const Limits& limits) {
  constexpr std::chrono::minutes week = std::chrono::weeks{1};
  return std::chrono::minutes::zero() < limits.notice && limits.notice < limits.high &&
         limits.high < limits.overload && limits.overload < limits.severe && limits.severe <= week;
}

}  // namespace pace
